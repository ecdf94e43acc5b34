import { joinWritten } from '../pinyin/orthography.ts';
import type { Segment, WordSegment } from './segment.ts';

/**
 * A choice that is right less often than this is shown as uncertain: about one polyphonic character in thirty, and a
 * third of all mistakes (docs/benchmarks.md).
 */
const SURE = 0.8;

export function isUnsure({ confidence }: Pick<WordSegment, 'confidence'>): boolean {
  return confidence < SURE;
}

/** How else a word may be read, where its reading is uncertain. */
export function otherReadings(segment: Segment): string[] {
  if (segment.kind !== 'word' || !isUnsure(segment)) return [];
  const own = joinWritten(segment.written);
  const others = segment.choices.map(({ written }) => joinWritten(written)).filter((pinyin) => pinyin !== own);
  return [...new Set(others)];
}
