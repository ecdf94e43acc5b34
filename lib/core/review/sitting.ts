import type { Entry } from '../vocabulary/entry.ts';
import { type Answered, dailyQueue, withAnswer } from './daily-queue.ts';
import { dueAt } from './due-at.ts';
import { mixed } from './mixed.ts';
import type { ReviewSettings } from './review-settings.ts';
import { LEARN_AHEAD } from './schedule.ts';

/** A reader's day of reviews: whatever may come up in it, and what it has seen so far. */
export type Sitting = {
  readonly entries: readonly Entry[];
  readonly answered: Answered;
  /** When the reader's day ends (epoch ms). Known cards are due for a whole day, not from an hour on. */
  readonly dayEnd: number;
};

type Limits = Pick<ReviewSettings, 'newPerDay' | 'reviewsPerDay'>;

/**
 * The cards to come, the next first: what is being learnt and waits for its minute, then the day's new and known cards.
 * When only cards in learning are left, they come a little before their time rather than not at all.
 */
export function upNext({ entries, answered, dayEnd }: Sitting, limits: Limits, now: number): Entry[] {
  const today = entries.filter((entry) => dueAt(entry) < dayEnd).sort((a, b) => a.card.due - b.card.due);
  const learning = today.filter(isLearning);
  const rest = today.filter((entry) => !isLearning(entry));
  const queue = [
    ...learning.filter(({ card }) => card.due <= now),
    ...mixed(dailyQueue(rest, answered, limits), answered),
  ];
  return queue.length > 0 ? queue : learning.filter(({ card }) => card.due <= now + LEARN_AHEAD);
}

/** How many of today's cards the limits leave for another day. */
export function heldBack({ entries, answered, dayEnd }: Sitting, limits: Limits): number {
  const today = entries.filter((entry) => dueAt(entry) < dayEnd);
  return today.length - dailyQueue(today, answered, limits).length;
}

/** The sitting after an answer that changed an entry. */
export function afterAnswer({ entries, answered, dayEnd }: Sitting, before: Entry, after: Entry): Sitting {
  return {
    entries: entries.map((entry) => (entry.id === after.id ? after : entry)),
    answered: withAnswer(answered, before.card),
    dayEnd,
  };
}

function isLearning({ card }: Entry): boolean {
  return card.state === 'learning' || card.state === 'relearning';
}
