import { endOfDay } from '../review/day.ts';
import type { Encounter } from './entry.ts';

/** A page on which a saved entry stands, read at `at` (epoch ms). `url` as the notebook keeps it. */
export type PageVisit = { readonly url: string; readonly at: number };

/**
 * Whether a visit is a meeting of its own: a page counts once on a reader's day, however often it is opened, and a page
 * without an address that the notebook keeps does not count.
 * @param before the meetings with the entry around that time
 * @param utcOffset minutes that local time is ahead of UTC
 */
export function isMetAgain(
  before: readonly Pick<Encounter, 'url' | 'at'>[],
  { url, at }: PageVisit,
  utcOffset: number,
): boolean {
  if (url === '') return false;
  const day = endOfDay(at, utcOffset);
  return !before.some((encounter) => encounter.url === url && endOfDay(encounter.at, utcOffset) === day);
}
