import Dexie from 'dexie';
import type { Encounter } from '../core/vocabulary/entry.ts';
import { encounterTombstone } from '../core/vocabulary/notebook.ts';
import type { Database } from './database.ts';
import type { Outcome } from './outcome.ts';
import { NOTEBOOK_TABLES, writeSnapshot } from './snapshot-rows.ts';
import { attempt } from './storage-failure.ts';

/** Which meetings: of a site (as in `Encounter.site`), from `from` up to but without `to` (epoch ms). */
export type HistoryRange = { readonly site?: string; readonly from: number; readonly to: number };

export type History = {
  /** The sites of all meetings with their number, the most frequent first. */
  sites(): Outcome<{ readonly site: string; readonly encounters: number }[]>;
  /** How many meetings a range holds, and with how many entries. */
  historySize(range: HistoryRange): Outcome<{ readonly encounters: number; readonly entries: number }>;
  /** Deletes meetings, after a snapshot; the entries stay. @returns what went, for `restoreEncounters`. */
  deleteHistory(range: HistoryRange, now: number): Outcome<Encounter[]>;
};

export function createHistory(database: Database): History {
  const { encounters, tombstones } = database;

  function within({ site, from, to }: HistoryRange) {
    return site === undefined
      ? encounters.where('at').between(from, to, true, false)
      : encounters.where('[site+at]').between([site, from], [site, to], true, false);
  }

  async function countedSites(): Promise<{ site: string; encounters: number }[]> {
    const keys = (await encounters.orderBy('[site+at]').uniqueKeys()) as unknown as [string, number][]; // a compound index
    const names = [...new Set(keys.map(([site]) => site))];
    const counts = names.map(async (site) => ({
      site,
      encounters: await encounters.where('[site+at]').between([site, Dexie.minKey], [site, Dexie.maxKey]).count(),
    }));
    return (await Promise.all(counts)).sort((a, b) => b.encounters - a.encounters || (a.site < b.site ? -1 : 1));
  }

  return {
    sites: () => attempt(countedSites),
    historySize: (range) =>
      attempt(async () => {
        const met = await within(range).toArray();
        return { encounters: met.length, entries: new Set(met.map(({ entryId }) => entryId)).size };
      }),
    deleteHistory: (range, now) =>
      attempt(() =>
        database.transaction('rw', NOTEBOOK_TABLES, async (transaction) => {
          const met = await within(range).toArray();
          if (met.length === 0) return [];
          await writeSnapshot(transaction, 'history', now);
          await tombstones.bulkPut(met.map(({ id, keptAt }) => encounterTombstone(id, Math.max(now, keptAt))));
          await encounters.bulkDelete(met.map(({ id }) => id));
          return met;
        }),
      ),
  };
}
