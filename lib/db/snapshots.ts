import type { Correction } from '../core/corrections/correction.ts';
import type { KeptOwnTerm } from '../core/own-terms/kept-own-term.ts';
import type { Encounter, Entry, Review } from '../core/vocabulary/entry.ts';
import type { Notebook, Tombstone } from '../core/vocabulary/notebook.ts';
import { restoredNotebook } from '../core/vocabulary/restored-notebook.ts';
import type { Database } from './database.ts';
import type { Outcome } from './outcome.ts';
import { toEntry, toKeptOwnTerm, toReview } from './rows.ts';
import { NOTEBOOK_TABLES, type SnapshotPartRow, type SnapshotRow, writeSnapshot } from './snapshot-rows.ts';
import { attempt } from './storage-failure.ts';
import { upgradedEncounter, upgradedEntry, upgradedOwnTerm, upgradedReview } from './upgrade-rows.ts';
import { readWhole, writeWhole } from './whole-notebook.ts';

export type Snapshot = SnapshotRow & { readonly id: number };

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
          const snapshot = await snapshots.get(id);
          if (!snapshot) return false;
          const parts = await snapshotParts
            .where('[snapshotId+part]')
            .between([id, 0], [id, Number.POSITIVE_INFINITY])
            .toArray();
          const current = await readWhole(database);
          await writeSnapshot(transaction, 'restore', now);
          await writeWhole(database, current, restoredNotebook(current, asItWas(snapshot, parts, current), now));
          return true;
        }),
      ),
  };
}

/** Rows of whichever version, as the notebook they were. What a snapshot of then did not hold is left as it is now. */
function asItWas(snapshot: SnapshotRow, parts: readonly SnapshotPartRow[], current: Notebook): Notebook {
  // Rows that we wrote ourselves; the mappers tell the versions apart.
  const rows = (table: SnapshotPartRow['table']) =>
    parts.filter((part) => part.table === table).flatMap((part) => part.rows) as never[];
  return {
    entries: rows('entries').map((row): Entry => toEntry(upgradedEntry(row))),
    encounters: rows('encounters').map((row): Encounter => upgradedEncounter(row)),
    reviews: rows('reviews').map((row): Review => toReview(upgradedReview(row))),
    ...(snapshot.ownTerms === undefined
      ? { ownTerms: current.ownTerms, corrections: current.corrections }
      : {
          ownTerms: rows('ownTerms').map((row): KeptOwnTerm => toKeptOwnTerm(upgradedOwnTerm(row))),
          corrections: rows('corrections').map((row): Correction => row),
        }),
    tombstones: rows('tombstones').map((row): Tombstone => row),
  };
}
