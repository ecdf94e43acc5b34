import type { Review } from '../../vocabulary/entry.ts';
import type { DayValue } from './charts.ts';
import { mondayOf } from './week.ts';

/**
 * Answers day by day over whole weeks, from a Monday until today.
 * @param toDay the reader's day of a time (epoch ms).
 */
export function activity(
  answers: readonly Pick<Review, 'at'>[],
  toDay: (at: number) => number,
  today: number,
  weeks: number,
): DayValue[] {
  const first = mondayOf(today) - 7 * (weeks - 1);
  const counts = Array.from({ length: today - first + 1 }, () => 0);
  for (const { at } of answers) {
    const index = toDay(at) - first;
    if (index >= 0 && index < counts.length) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts.map((value, index) => ({ day: first + index, value }));
}
