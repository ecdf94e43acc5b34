import Dexie from 'dexie';
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
  /** Deletes meetings, after a snapshot; the entries stay. @returns how many went. */
  deleteHistory(range: HistoryRange, now: number): Outcome<number>;
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
    deleteHistory: (range, now) =>
      attempt(() =>
        database.transaction('rw', NOTEBOOK_TABLES, async (transaction) => {
          const met = await within(range).toArray();
          if (met.length === 0) return 0;
          await writeSnapshot(transaction, 'history', now);
          await tombstones.bulkPut(met.map(({ id, keptAt }) => encounterTombstone(id, Math.max(now, keptAt))));
          await encounters.bulkDelete(met.map(({ id }) => id));
          return met.length;
        }),
      ),
  };
}
