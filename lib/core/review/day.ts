import type { Pause } from '../vocabulary/entry.ts';

const HOUR = 3_600_000;
/** The reader's day ends at four in the morning: a late evening is still today. */
const NIGHT = 4 * HOUR;

/** Epoch ms at which the reader's day around `now` ends. @param utcOffset minutes that local time is ahead of UTC. */
export function endOfDay(now: number, utcOffset: number): number {
  const local = now + utcOffset * 60_000 - NIGHT;
  const day = 24 * HOUR;
  return (Math.floor(local / day) + 1) * day + NIGHT - utcOffset * 60_000;
}

/** Left out of reviews for the rest of the reader's day. @param utcOffset minutes that local time is ahead of UTC. */
export function buriedToday(now: number, utcOffset: number): Pause {
  return { kind: 'buried', until: endOfDay(now, utcOffset) };
}
