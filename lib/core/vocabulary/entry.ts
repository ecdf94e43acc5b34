import * as v from 'valibot';

const textSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(2_000));

/** What the reader saves: a glossary term or a dictionary word. */
export const savedItemSchema = v.variant('kind', [
  v.object({
    kind: v.literal('term'),
    /** Id in the glossary. */
    termId: textSchema,
    simplified: textSchema,
    traditional: textSchema,
    pinyin: v.string(),
    /** The rendering, as it was shown. */
    meaning: v.string(),
  }),
  v.object({
    kind: v.literal('word'),
    simplified: textSchema,
    traditional: textSchema,
    pinyin: v.string(),
    /** The first senses of the dictionary entry. */
    meaning: v.string(),
  }),
]);
export type SavedItem = v.InferOutput<typeof savedItemSchema>;

/** Where a term or word was met. */
export const meetingSchema = v.object({
  /** The sentence as on the page, without anything of ours. */
  sentence: v.pipe(v.string(), v.maxLength(4_000)),
  /** UTF-16 offsets of the term within the sentence. */
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
  title: v.pipe(v.string(), v.maxLength(1_000)),
  url: v.pipe(v.string(), v.maxLength(4_000)),
});
export type Meeting = v.InferOutput<typeof meetingSchema>;

export type Encounter = Meeting & { readonly id: string; readonly entryId: string; readonly at: number };

/** Scheduling state (FSRS). Times are epoch milliseconds. */
export type Card = {
  readonly due: number;
  readonly stability: number;
  readonly difficulty: number;
  readonly scheduledDays: number;
  readonly learningSteps: number;
  readonly reps: number;
  readonly lapses: number;
  readonly state: 'new' | 'learning' | 'review' | 'relearning';
  readonly lastReview: number | null;
};

/** One saved term or word; times are epoch milliseconds. */
export type Entry = {
  readonly id: string;
  readonly item: SavedItem;
  readonly savedAt: number;
  readonly card: Card;
  /** When the reader deleted it; null while it is in the list. Deleted entries stay until their undo has passed. */
  readonly deletedAt: number | null;
};

/** Identity of an item: the same for every meeting with it, in either script. */
export function entryId(item: SavedItem): string {
  return item.kind === 'term' ? `term:${item.termId}` : `word:${item.simplified}`;
}

/** The page's address as the notebook keeps it: no fragment, no credentials. Anything that is not http(s) or file is left out. */
export function keptUrl(url: string): string {
  const match = /^((?:https?|file):\/\/)(?:[^/?#]*@)?([^#]*)/.exec(url);
  return match ? `${match[1]}${match[2]}` : '';
}
