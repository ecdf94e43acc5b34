import type { Encounter, Entry, Review } from '../core/vocabulary/entry.ts';
import type { Notebook, Tombstone } from '../core/vocabulary/notebook.ts';
import { restoredNotebook } from '../core/vocabulary/restored-notebook.ts';
import type { Database } from './database.ts';
import type { Outcome } from './outcome.ts';
import { toEntry, toReview } from './rows.ts';
import { NOTEBOOK_TABLES, type SnapshotPartRow, type SnapshotRow, writeSnapshot } from './snapshot-rows.ts';
import { attempt } from './storage-failure.ts';
import { upgradedEncounter, upgradedEntry, upgradedReview } from './upgrade-rows.ts';
import { readWhole, writeWhole } from './whole-notebook.ts';

export type Snapshot = Required<SnapshotRow>;

export type Snapshots = {
  /** The snapshots kept, the latest first. */
  snapshots(): Outcome<Snapshot[]>;
  /**
   * Brings the notebook back to a snapshot, after a snapshot of what it is: entries that came later are in the trash.
   * @returns false where the snapshot is no longer kept.
   */
  restoreSnapshot(id: number, now: number): Outcome<boolean>;
};

export function createSnapshots(database: Database): Snapshots {
  const { snapshots, snapshotParts } = database;

  return {
    snapshots: () =>
      attempt(async () =>
        (await snapshots.reverse().toArray()).flatMap(({ id, ...row }) => (id === undefined ? [] : [{ id, ...row }])),
      ),

    restoreSnapshot: (id, now) =>
      attempt(() =>
        database.transaction('rw', NOTEBOOK_TABLES, async (transaction) => {
          if (!(await snapshots.get(id))) return false;
          const parts = await snapshotParts
            .where('[snapshotId+part]')
            .between([id, 0], [id, Number.POSITIVE_INFINITY])
            .toArray();
          const current = await readWhole(database);
          await writeSnapshot(transaction, 'restore', now);
          await writeWhole(database, current, restoredNotebook(current, toNotebook(parts), now));
          return true;
        }),
      ),
  };
}

/** Rows of whichever version, as the notebook they were. */
function toNotebook(parts: readonly SnapshotPartRow[]): Notebook {
  // Rows that we wrote ourselves; the mappers tell the versions apart.
  const rows = (table: SnapshotPartRow['table']) =>
    parts.filter((part) => part.table === table).flatMap((part) => part.rows) as never[];
  return {
    entries: rows('entries').map((row): Entry => toEntry(upgradedEntry(row))),
    encounters: rows('encounters').map((row): Encounter => upgradedEncounter(row)),
    reviews: rows('reviews').map((row): Review => toReview(upgradedReview(row))),
    tombstones: rows('tombstones').map((row): Tombstone => row),
  };
}
