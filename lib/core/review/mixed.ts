import type { Card } from '../vocabulary/entry.ts';
import type { Answered } from './daily-queue.ts';

/**
 * New cards spread evenly among the known ones, each in their order. Where a card stands follows from the whole day, with
 * what is answered already: what is left is in the same order after the tab was closed.
 */
export function mixed<Due extends { readonly card: Pick<Card, 'state'> }>(
  queue: readonly Due[],
  answered: Answered,
): Due[] {
  const fresh = queue.filter(({ card }) => card.state === 'new');
  const known = queue.filter(({ card }) => card.state !== 'new');
  return [...spread(fresh, answered.fresh), ...spread(known, answered.repeated)]
    .sort((a, b) => a.share - b.share || Number(a.due.card.state === 'new') - Number(b.due.card.state === 'new'))
    .map(({ due }) => due);
}

/** Each with its place within its kind's whole day, between 0 and 1. */
function spread<Due>(dues: readonly Due[], before: number): { due: Due; share: number }[] {
  const all = before + dues.length;
  return dues.map((due, index) => ({ due, share: (before + index + 0.5) / all }));
}
