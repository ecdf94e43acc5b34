import * as v from 'valibot';

const textSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(2_000));
/** Whether the reader wrote the meaning: saving the item again then leaves it. */
const ownMeaningSchema = v.exactOptional(v.literal(true));

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
    hasOwnMeaning: ownMeaningSchema,
  }),
  v.object({
    kind: v.literal('word'),
    simplified: textSchema,
    traditional: textSchema,
    pinyin: v.string(),
    /** The first senses of the dictionary entry. */
    meaning: v.string(),
    hasOwnMeaning: ownMeaningSchema,
  }),
]);
export type SavedItem = v.InferOutput<typeof savedItemSchema>;

/** The page on which something is met. */
export const pageTitleSchema = v.pipe(v.string(), v.maxLength(1_000));
export const pageUrlSchema = v.pipe(v.string(), v.maxLength(4_000));

/** Where a term or word was met. */
export const meetingSchema = v.object({
  /** The sentence as on the page, without anything of ours. */
  sentence: v.pipe(v.string(), v.maxLength(4_000)),
  /** UTF-16 offsets of the term within the sentence. */
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
  title: pageTitleSchema,
  url: pageUrlSchema,
  /** When the article is dated, as an ISO day; absent where the page does not say. */
  articleDate: v.exactOptional(v.pipe(v.string(), v.isoDate())),
});
export type Meeting = v.InferOutput<typeof meetingSchema>;

/** One meeting with an entry. It never changes; it can only go. */
export type Encounter = Meeting & {
  readonly id: string;
  readonly entryId: string;
  /** The page's host without `www.`; empty where there is no address of the web. */
  readonly site: string;
  readonly at: number;
  /** When it came, or came back, into the notebook: a removal before that does not hold. */
  readonly keptAt: number;
};

export const CARD_STATES = ['new', 'learning', 'review', 'relearning'] as const;

/** Scheduling state (FSRS). Times are epoch milliseconds. */
export type Card = {
  readonly due: number;
  readonly stability: number;
  readonly difficulty: number;
  readonly scheduledDays: number;
  readonly learningSteps: number;
  readonly reps: number;
  readonly lapses: number;
  readonly state: (typeof CARD_STATES)[number];
  readonly lastReview: number | null;
};

/** How far the reader is with an entry. Ignored ones never come up for review. */
export const STATUSES = ['new', 'learning', 'known', 'ignored'] as const;
export type Status = (typeof STATUSES)[number];

/** Why a card is left out of reviews: until the reader says otherwise, or for a while. */
export type Pause =
  | { readonly kind: 'none' }
  | { readonly kind: 'suspended' }
  | { readonly kind: 'buried'; readonly until: number };

/** When each field was last changed (epoch ms): of two notebooks the later wins, field by field. */
export type Clocks = {
  readonly item: number;
  readonly status: number;
  readonly tags: number;
  readonly note: number;
  readonly card: number;
  readonly pause: number;
  /** Of `deletedAt` and `isGone`. Whatever the reader does with an entry in the list says that it lives. */
  readonly life: number;
};

/** One saved term or word; times are epoch milliseconds. */
export type Entry = {
  readonly id: string;
  readonly item: SavedItem;
  readonly savedAt: number;
  readonly status: Status;
  /** Sorted, each once. */
  readonly tags: readonly string[];
  readonly note: string;
  readonly card: Card;
  readonly pause: Pause;
  /** When the reader deleted it; null while it is in the list. */
  readonly deletedAt: number | null;
  /** Out of the trash as well. What is left is a tombstone, so that no other notebook brings the entry back. */
  readonly isGone: boolean;
  readonly clocks: Clocks;
};

/** One answer of the reader. An entry has at most one at a time. */
export type Review = {
  readonly entryId: string;
  readonly grade: 1 | 2 | 3 | 4;
  readonly at: number;
  /** The card as it was, for undo and for later rescheduling. */
  readonly before: Card;
  /** As for encounters. */
  readonly keptAt: number;
};

/** Identity of an item: the same for every meeting with it, in either script. */
export function entryId(item: SavedItem): string {
  return item.kind === 'term' ? `term:${item.termId}` : `word:${item.simplified}`;
}
