import type { Card, Review } from '../../vocabulary/entry.ts';
import { mondayOf } from './week.ts';

/** An answer as it is counted. */
export type Answer = Pick<Review, 'at' | 'grade'> & { readonly before: Pick<Card, 'state'> };

/** What was remembered of the known cards that came back in a week, which begins on day `monday`. */
export type RetentionWeek = { readonly monday: number; readonly asked: number; readonly remembered: number };

/**
 * True retention by week, the earliest first, this week last; weeks without a known card are in it with nothing asked.
 * Cards in learning do not count: that they are forgotten within minutes says nothing about memory.
 * @param toDay the reader's day of a time (epoch ms).
 */
export function retentionByWeek(
  answers: readonly Answer[],
  toDay: (at: number) => number,
  today: number,
  weeks: number,
): RetentionWeek[] {
  const first = mondayOf(today) - 7 * (weeks - 1);
  const asked = Array.from({ length: weeks }, () => 0);
  const remembered = [...asked];
  for (const { at, grade, before } of answers) {
    const week = Math.floor((toDay(at) - first) / 7);
    if (before.state !== 'review' || week < 0 || week >= weeks) continue;
    asked[week] = (asked[week] ?? 0) + 1;
    if (grade > 1) remembered[week] = (remembered[week] ?? 0) + 1;
  }
  return asked.map((count, week) => ({ monday: first + 7 * week, asked: count, remembered: remembered[week] ?? 0 }));
}
