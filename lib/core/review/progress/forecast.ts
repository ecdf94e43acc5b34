import type { Entry } from '../../vocabulary/entry.ts';
import { dueAt } from '../due-at.ts';

/**
 * How many cards come back on each of the next days, today first with what is overdue. New cards are not in it: how many
 * of them come is the reader's own limit, not a date.
 * @param toDay the reader's day of a time (epoch ms).
 */
export function forecast(
  entries: readonly Pick<Entry, 'card' | 'pause' | 'status'>[],
  toDay: (at: number) => number,
  today: number,
  days: number,
): number[] {
  const counts = Array.from({ length: days }, () => 0);
  for (const entry of entries) {
    const due = dueAt(entry);
    if (entry.card.state === 'new' || due === Number.POSITIVE_INFINITY) continue;
    const index = Math.max(0, toDay(due) - today);
    if (index < days) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}
