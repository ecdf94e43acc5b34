import * as v from 'valibot';
import type { Status } from '../vocabulary/entry.ts';

/** No block of a page is longer; the content script cuts what is. */
export const LONGEST_BLOCK = 20_000;

const offsetSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The text of one block of a page, with the offsets that no word may cross. UTF-16. */
export const blockTextSchema = v.object({
  text: v.pipe(v.string(), v.maxLength(LONGEST_BLOCK)),
  breaks: v.array(offsetSchema),
});
export type BlockText = v.InferOutput<typeof blockTextSchema>;

/** Where a term stands in a block. */
export type TermSpan = {
  readonly start: number;
  readonly end: number;
  readonly termId: string;
  /** Where it is in the notebook. Always told of ignored terms, of others when asked. */
  readonly status?: Status;
};

/** Pinyin over a word: written syllables, one per Chinese character of the word. */
export type WordReading = {
  readonly start: number;
  readonly end: number;
  readonly written: readonly string[];
  /** Another reading is nearly as likely. */
  readonly unsure?: true;
};

/**
 * Readings of a block as they travel: offsets as one flat list [start, end, start, end …], and the words' written
 * syllables, words apart by a line feed, syllables by `|`; `unsure` numbers the words whose reading is. A tenth of the
 * time that lists of objects take to copy.
 */
export const packedReadingsSchema = v.object({
  offsets: v.array(offsetSchema),
  written: v.string(),
  unsure: v.array(offsetSchema),
});
export type PackedReadings = v.InferOutput<typeof packedReadingsSchema>;

export function packReadings(readings: readonly WordReading[]): PackedReadings {
  return {
    offsets: readings.flatMap(({ start, end }) => [start, end]),
    written: readings.map(({ written }) => written.join('|')).join('\n'),
    unsure: readings.flatMap(({ unsure }, i) => (unsure ? [i] : [])),
  };
}

export function unpackReadings({ offsets, written, unsure }: PackedReadings): WordReading[] {
  if (offsets.length === 0) return [];
  const doubtful = new Set(unsure);
  return written.split('\n').map((word, i) => ({
    start: offsets[2 * i] ?? 0,
    end: offsets[2 * i + 1] ?? 0,
    written: word.split('|'),
    ...(doubtful.has(i) ? { unsure: true } : {}),
  }));
}
