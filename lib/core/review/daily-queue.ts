import type { Card } from '../vocabulary/entry.ts';
import type { ReviewSettings } from './review-settings.ts';

/** What the reader has answered on this day: cards never seen before, and known ones. */
export type Answered = { readonly fresh: number; readonly repeated: number };

export const NOTHING_ANSWERED: Answered = { fresh: 0, repeated: 0 };

/**
 * Of what is due, what today's limits still let through, in its order. Cards in learning always come: they were begun
 * today, or left in the middle.
 */
export function dailyQueue<Due extends { readonly card: Pick<Card, 'state'> }>(
  due: readonly Due[],
  answered: Answered,
  settings: Pick<ReviewSettings, 'newPerDay' | 'reviewsPerDay'>,
): Due[] {
  let fresh = settings.newPerDay - answered.fresh;
  let repeated = settings.reviewsPerDay - answered.repeated;
  return due.filter(({ card }) => {
    if (card.state === 'new') return fresh-- > 0;
    return card.state === 'review' ? repeated-- > 0 : true;
  });
}

/** The day's answers with one more, to a card as it was before. */
export function withAnswer({ fresh, repeated }: Answered, before: Pick<Card, 'state'>): Answered {
  return { fresh: fresh + (before.state === 'new' ? 1 : 0), repeated: repeated + (before.state === 'review' ? 1 : 0) };
}
