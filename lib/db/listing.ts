import Dexie from 'dexie';
import type { Encounter, Entry } from '../core/vocabulary/entry.ts';
import { type EntrySummary, metWith, summaryOf } from '../core/vocabulary/entry-summary.ts';
import type { Database } from './database.ts';
import type { Outcome } from './outcome.ts';
import { type EntryRow, LIVE, toEntry } from './rows.ts';
import { encountersOf } from './rows-of-entry.ts';
import { attempt } from './storage-failure.ts';

export type Listed = { readonly entry: Entry; readonly encounters: readonly Encounter[] };

/** The head of the list and how long the list is. */
export type FirstPage = { readonly summaries: readonly EntrySummary[]; readonly total: number };

export type Listing = {
  /** Entries that are not deleted, the latest saved first, each with its encounters, the latest first. */
  list(): Outcome<Listed[]>;
  /** The `limit` latest saved entries: what a screen shows while the rest is read. */
  firstPage(limit: number): Outcome<FirstPage>;
  /** What the list shows of all its entries, in no order. */
  summaries(): Outcome<EntrySummary[]>;
  /** All entries that are not deleted, the latest saved first, without their encounters. */
  entries(): Outcome<Entry[]>;
  /** Entries with their encounters, in the order asked for; what is not there is left out. */
  withEncounters(ids: readonly string[]): Outcome<Listed[]>;
  savedIds(): Outcome<string[]>;
};

export function createListing(database: Database): Listing {
  const inList = () => database.entries.where('[live+savedAt]').between([LIVE, Dexie.minKey], [LIVE, Dexie.maxKey]);

  return {
    list: () => attempt(async () => listedRows(database, await inList().reverse().toArray())),
    firstPage: (limit) =>
      attempt(() =>
        database.transaction('r', database.entries, database.encounters, async () => {
          const total = await inList().count();
          const rows = await inList().reverse().limit(limit).toArray();
          const summaries = rows.map(async (row) =>
            summaryOf(row, row.due, metWith(await encountersOf(database, row.id).toArray())),
          );
          return { summaries: await Promise.all(summaries), total };
        }),
      ),
    summaries: () => attempt(async () => (await database.summaries.toArray()).flatMap(({ summaries }) => summaries)),
    entries: () => attempt(async () => (await inList().reverse().toArray()).map(toEntry)),
    withEncounters: (ids) =>
      attempt(() =>
        database.transaction('r', database.entries, database.encounters, async () => {
          const rows = await database.entries.bulkGet([...ids]);
          return listedRows(
            database,
            rows.filter((row) => row !== undefined),
          );
        }),
      ),
    savedIds: () => attempt(() => inList().primaryKeys()),
  };
}

/** Above so many entries one pass over all encounters is quicker than a question for each. */
const MANY = 500;

/** Rows with their encounters, the latest first. */
export async function listedRows(database: Database, rows: readonly EntryRow[]): Promise<Listed[]> {
  if (rows.length <= MANY)
    return Promise.all(
      rows.map(async (row) => ({
        entry: toEntry(row),
        encounters: await encountersOf(database, row.id).reverse().toArray(),
      })),
    );
  const byEntry = new Map<string, Encounter[]>();
  for (const encounter of await database.encounters.toArray()) {
    const met = byEntry.get(encounter.entryId);
    if (met) met.push(encounter);
    else byEntry.set(encounter.entryId, [encounter]);
  }
  return rows.map((row) => ({
    entry: toEntry(row),
    encounters: (byEntry.get(row.id) ?? []).sort((a, b) => b.at - a.at),
  }));
}
