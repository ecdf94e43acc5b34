import type { Entry } from '../vocabulary/entry.ts';

/** When an entry comes up for review (epoch ms); Infinity for one that is ignored or suspended. */
export function dueAt({ card, pause, status }: Pick<Entry, 'card' | 'pause' | 'status'>): number {
  if (status === 'ignored' || pause.kind === 'suspended') return Number.POSITIVE_INFINITY;
  return pause.kind === 'buried' ? Math.max(card.due, pause.until) : card.due;
}
