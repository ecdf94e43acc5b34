import * as v from 'valibot';
import { CARD_KINDS } from './card-kind.ts';

const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const steps = v.pipe(v.array(v.pipe(count(1_440), v.minValue(1))), v.maxLength(6));

/** A leech is tagged, or taken out of reviews as well. */
export const LEECH_ACTIONS = ['tag', 'suspend'] as const;

const settingsSchema = v.object({
  /** The share of cards that the reader wants to remember when they come back. */
  desiredRetention: v.pipe(v.number(), v.minValue(0.7), v.maxValue(0.97)),
  newPerDay: count(1_000),
  /** Cards in learning do not count: they come back within the sitting. */
  reviewsPerDay: count(10_000),
  /** Minutes until a new card comes back, answer by answer, before days are counted; none for days at once. */
  learningSteps: steps,
  /** The same for a card that was forgotten. */
  relearningSteps: steps,
  /** After so many lapses, and at every half as many more, a card is a leech. */
  leechThreshold: v.pipe(count(99), v.minValue(2)),
  leechAction: v.picklist(LEECH_ACTIONS),
  /** What cards ask; at least one. */
  kinds: v.pipe(v.array(v.picklist(CARD_KINDS)), v.minLength(1)),
});

/** How the reader wants to review. */
export type ReviewSettings = Readonly<v.InferOutput<typeof settingsSchema>>;

export const DEFAULT_REVIEW_SETTINGS: ReviewSettings = {
  desiredRetention: 0.9,
  newPerDay: 20,
  reviewsPerDay: 200,
  learningSteps: [1, 10],
  relearningSteps: [10],
  leechThreshold: 8,
  leechAction: 'tag',
  kinds: ['cloze', 'to-rendering'],
};

const storedSchema = v.object({ version: v.literal(1), ...v.partial(settingsSchema).entries });

export type ReadReviewSettings = { readonly settings: ReviewSettings; readonly damaged: boolean };

/** What is stored, filled up by defaults; `damaged` says that it could not be read and the defaults are in force. */
export function parseReviewSettings(stored: unknown): ReadReviewSettings {
  if (stored === undefined || stored === null) return { settings: DEFAULT_REVIEW_SETTINGS, damaged: false };
  const parsed = v.safeParse(storedSchema, stored);
  if (!parsed.success) return { settings: DEFAULT_REVIEW_SETTINGS, damaged: true };
  const { version: _, ...changed } = parsed.output;
  const given = Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined));
  return { settings: { ...DEFAULT_REVIEW_SETTINGS, ...given }, damaged: false };
}

/** What to store after a change: only what differs from the defaults, so that a better default reaches the rest. */
export function changedReviewSettings(stored: unknown, change: Partial<ReviewSettings>): unknown {
  const next: ReviewSettings = { ...parseReviewSettings(stored).settings, ...change };
  const defaults = new Map<string, unknown>(Object.entries(DEFAULT_REVIEW_SETTINGS));
  const changed = Object.entries(next).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(defaults.get(name)),
  );
  return { version: 1, ...Object.fromEntries(changed) };
}

/** Whether a change leaves settings that can be kept. */
export function isReviewChange(change: Partial<ReviewSettings>): boolean {
  return v.is(v.partial(settingsSchema), change);
}
