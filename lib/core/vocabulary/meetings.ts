import type { Encounter } from './entry.ts';

/** How often an entry was met, on how many pages, and when first (epoch ms). */
export type Meetings = { readonly encounters: number; readonly pages: number; readonly since: number };

/** Sums an entry's encounters up; null where there are none. What has no address counts as a page by its title. */
export function summedUp(encounters: readonly Pick<Encounter, 'url' | 'title' | 'at'>[]): Meetings | null {
  if (encounters.length === 0) return null;
  return {
    encounters: encounters.length,
    pages: new Set(encounters.map(({ url, title }) => url || title)).size,
    since: encounters.reduce((first, { at }) => Math.min(first, at), Number.POSITIVE_INFINITY),
  };
}
