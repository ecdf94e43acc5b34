import type { Entry } from '../vocabulary/entry.ts';

/** When an entry comes up for review (epoch ms); Infinity for one that is ignored or suspended. */
export function dueAt({ card, pause, status }: Pick<Entry, 'card' | 'pause' | 'status'>): number {
  // What was known before it was ever asked is not asked; what came to be known by answers goes on.
  const isNeverAsked = status === 'ignored' || (status === 'known' && card.reps === 0);
  if (isNeverAsked || pause.kind === 'suspended') return Number.POSITIVE_INFINITY;
  return pause.kind === 'buried' ? Math.max(card.due, pause.until) : card.due;
}
