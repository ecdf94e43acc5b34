import type { Card } from '../vocabulary/entry.ts';
import type { ReviewSettings } from './review-settings.ts';

/** What the reader has answered on this day: cards never seen before, and others. */
export type Answered = { readonly fresh: number; readonly repeated: number };

/**
 * Of what is due, what today's limits still let through, in its order. Cards in learning always come: they were begun
 * today, or left in the middle.
 */
export function dailyQueue<Due extends { readonly entry: { readonly card: Card } }>(
  due: readonly Due[],
  answered: Answered,
  settings: Pick<ReviewSettings, 'newPerDay' | 'reviewsPerDay'>,
): Due[] {
  let fresh = settings.newPerDay - answered.fresh;
  let repeated = settings.reviewsPerDay - answered.repeated;
  return due.filter(({ entry: { card } }) => {
    if (card.state === 'new') return fresh-- > 0;
    return card.state === 'review' ? repeated-- > 0 : true;
  });
}
