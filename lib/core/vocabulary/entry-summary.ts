import type { Encounter, Entry, Status } from './entry.ts';
import { soundOf } from './sound.ts';

/** What the list shows of an entry, and all that it is searched, filtered and sorted by. */
export type EntrySummary = Met & {
  readonly id: string;
  readonly simplified: string;
  readonly traditional: string;
  readonly pinyin: string;
  /** Its pinyin without tones, spaces and hyphens, in lower case. */
  readonly sound: string;
  readonly meaning: string;
  readonly status: Status;
  readonly tags: readonly string[];
  readonly isSuspended: boolean;
  readonly savedAt: number;
  /** When it comes up for review (epoch ms); Infinity for never. */
  readonly due: number;
};

/** What is counted of the meetings with an entry. */
export type Met = {
  readonly met: number;
  /** When it was met last (epoch ms); 0 for never. */
  readonly lastMet: number;
  /** The sites it was met on, each once. */
  readonly sites: readonly string[];
};

const NEVER_MET: Met = { met: 0, lastMet: 0, sites: [] };

/** @param due when the entry comes up, as it is stored */
export function summaryOf(entry: Omit<Entry, 'deletedAt' | 'isGone'>, due: number, met: Met): EntrySummary {
  const { simplified, traditional, pinyin, meaning } = entry.item;
  return {
    id: entry.id,
    simplified,
    traditional,
    pinyin,
    sound: soundOf(pinyin),
    meaning,
    status: entry.status,
    tags: entry.tags,
    isSuspended: entry.pause.kind === 'suspended',
    savedAt: entry.savedAt,
    due,
    met: met.met,
    lastMet: met.lastMet,
    sites: met.sites,
  };
}

/** The count with further meetings of the same entry; without a count to begin with, theirs alone. */
export function metWith(encounters: readonly Pick<Encounter, 'at' | 'site'>[], before: Met = NEVER_MET): Met {
  const sites = new Set(before.sites);
  let { lastMet } = before;
  for (const { at, site } of encounters) {
    if (site !== '') sites.add(site);
    if (at > lastMet) lastMet = at;
  }
  return { met: before.met + encounters.length, lastMet, sites: [...sites] };
}
