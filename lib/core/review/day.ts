import type { Pause } from '../vocabulary/entry.ts';

const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** The reader's day ends at four in the morning: a late evening is still today. */
const NIGHT = 4 * HOUR;

/**
 * The reader's day around a time (epoch ms), counted from 1 January 1970, which is day 0.
 * @param utcOffset minutes that local time is ahead of UTC then.
 */
export function dayOf(at: number, utcOffset: number): number {
  return Math.floor((at + utcOffset * 60_000 - NIGHT) / DAY);
}

/** Epoch ms at which the reader's day around `now` ends. @param utcOffset minutes that local time is ahead of UTC. */
export function endOfDay(now: number, utcOffset: number): number {
  return (dayOf(now, utcOffset) + 1) * DAY + NIGHT - utcOffset * 60_000;
}

/** Left out of reviews for the rest of the reader's day. @param utcOffset minutes that local time is ahead of UTC. */
export function buriedToday(now: number, utcOffset: number): Pause {
  return { kind: 'buried', until: endOfDay(now, utcOffset) };
}
