import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Correction } from '../core/corrections/correction.ts';
import { DATABASE_NAME, DATABASE_VERSION } from './database-version.ts';
import { keepSummaries } from './keep-summaries.ts';
import type { EncounterRow, EntryRow, OwnTermRow, ReviewRow, TombstoneRow } from './rows.ts';
import { type SnapshotPartRow, type SnapshotRow, TABLES_OF_3, writeSnapshot } from './snapshot-rows.ts';
import { reshard, type SummaryShardRow, summariseAll } from './summary-shards.ts';
import { upgradedEncounter, upgradedEntry, upgradedOwnTerm, upgradedReview } from './upgrade-rows.ts';

export type Database = Dexie & {
  entries: EntityTable<EntryRow, 'id'>;
  encounters: EntityTable<EncounterRow, 'id'>;
  reviews: EntityTable<ReviewRow, 'id'>;
  ownTerms: EntityTable<OwnTermRow, 'id'>;
  /** By word and sentence; the sentence is empty where a correction holds everywhere. */
  corrections: Table<Correction, [string, string]>;
  /** What the list shows of its entries; keep-summaries.ts writes it. */
  summaries: EntityTable<SummaryShardRow, 'id'>;
  tombstones: EntityTable<TombstoneRow, 'id'>;
  snapshots: EntityTable<SnapshotRow, 'id'>;
  snapshotParts: Table<SnapshotPartRow, [number, number]>;
};

/** Versions are only ever added; each has an upgrade test. */
export function openDatabase(name = DATABASE_NAME): Database {
  const database = new Dexie(name) as Database; // the tables are declared in the next statements
  database.version(1).stores({
    entries: 'id, [live+savedAt], [live+due]',
    encounters: 'id, [entryId+at]',
    reviews: '++id, [entryId+at]',
  });
  database.version(2).stores({ ownTerms: 'id, deletedAt' });
  database
    .version(3)
    .stores({
      encounters: 'id, [entryId+at], [site+at], at',
      reviews: '++id, [entryId+at], at',
      tombstones: 'id',
      snapshots: '++id',
      snapshotParts: '[snapshotId+part]',
    })
    .upgrade(async (transaction) => {
      // The one moment at which no caller could tell the time.
      await writeSnapshot(transaction, 'upgrade', Date.now(), TABLES_OF_3);
      await rewritten(transaction.table('entries'), upgradedEntry);
      await rewritten(transaction.table('encounters'), upgradedEncounter);
      await rewritten(transaction.table('reviews'), upgradedReview);
    });
  database.version(4).stores({ corrections: '[word+sentence]' });
  // It only adds what can be made anew from the rest: no snapshot, which takes as long as there are sentences.
  database.version(5).stores({ summaries: 'id' }).upgrade(summariseAll);
  // It only adds times to a glossary that no other notebook has seen yet: no snapshot either.
  database.version(6).upgrade((transaction) => rewritten(transaction.table('ownTerms'), upgradedOwnTerm));
  database.version(DATABASE_VERSION).upgrade(reshard);
  database.use(keepSummaries);
  // Dexie would open a notebook of a newer Tifa as if it were ours, and raise its version on the way.
  database.on(
    'ready',
    () => {
      const stored = database.backendDB().version / 10;
      if (stored > database.verno) throw new DOMException(`written by version ${stored}`, 'VersionError');
    },
    true,
  );
  // A newer Tifa wants to upgrade: let go, and for good, since what is older than the notebook must not write into it.
  // Where all is deleted instead, the next call opens an empty one.
  database.on('versionchange', ({ newVersion }) => {
    database.close({ disableAutoOpen: newVersion !== null });
    return false; // Dexie's own answer, which comes next, would open it anew
  });
  return database;
}

async function rewritten<Row>(table: Table, upgraded: (row: never) => Row): Promise<void> {
  await table.toCollection().modify((row, reference) => {
    reference.value = upgraded(row as never); // stored by whichever version wrote it; the mapper tells them apart
  });
}
