import type { Table, Transaction } from 'dexie';

/** Why a snapshot was taken. */
export const SNAPSHOT_REASONS = ['upgrade', 'import', 'merge', 'bulk-delete', 'history', 'restore'] as const;
export type SnapshotReason = (typeof SNAPSHOT_REASONS)[number];

export type SnapshotRow = {
  readonly id?: number;
  readonly at: number;
  readonly reason: SnapshotReason;
  /** How many entries and encounters it holds, those in the trash with them. */
  readonly entries: number;
  readonly encounters: number;
  /** How many own terms (without deleted ones) and corrected readings; absent in a snapshot that holds neither. */
  readonly ownTerms?: number;
  readonly corrections?: number;
};

/** What a snapshot of version 3 of the database held. */
export const TABLES_OF_3 = ['entries', 'encounters', 'reviews', 'tombstones'] as const;
export const SNAPSHOT_TABLES = [...TABLES_OF_3, 'ownTerms', 'corrections'] as const;
/** What an act that takes a snapshot has to lock. */
export const NOTEBOOK_TABLES = [...SNAPSHOT_TABLES, 'snapshots', 'snapshotParts'];
type SnapshotTable = (typeof SNAPSHOT_TABLES)[number];

/** Rows as they were stored, by whichever version: who reads them brings them up to date. */
export type SnapshotPartRow = {
  readonly snapshotId: number;
  readonly part: number;
  readonly table: SnapshotTable;
  readonly rows: readonly unknown[];
};

/** A browser refuses single values of more than some 130 MB; so many rows stay far below that. */
const ROWS_PER_PART = 2_000;

/** So many are kept; the oldest go. */
const KEPT_SNAPSHOTS = 3;

/**
 * Copies all rows within the transaction that is about to change them: there is no change without its snapshot.
 * @param tables fewer only where the version that is upgraded has no others
 * @returns its id
 */
export async function writeSnapshot(
  transaction: Pick<Transaction, 'table'>,
  reason: SnapshotReason,
  at: number,
  tables: readonly SnapshotTable[] = SNAPSHOT_TABLES,
): Promise<number> {
  const snapshots: Table<SnapshotRow, number> = transaction.table('snapshots');
  const parts: Table<SnapshotPartRow, [number, number]> = transaction.table('snapshotParts');
  const entries = await transaction.table('entries').count();
  const encounters = await transaction.table('encounters').count();
  const own = tables.includes('ownTerms') ? await countOwn(transaction) : {};
  const snapshotId = await snapshots.add({ at, reason, entries, encounters, ...own });
  let part = 0;
  for (const table of tables) {
    const rows: unknown[] = await transaction.table(table).toArray();
    for (let start = 0; start < rows.length; start += ROWS_PER_PART)
      await parts.add({ snapshotId, part: part++, table, rows: rows.slice(start, start + ROWS_PER_PART) });
  }
  const old = (await snapshots.toCollection().primaryKeys()).sort((a, b) => b - a).slice(KEPT_SNAPSHOTS);
  for (const id of old) {
    await snapshots.delete(id);
    await parts.where('[snapshotId+part]').between([id, 0], [id, Number.POSITIVE_INFINITY]).delete();
  }
  return snapshotId;
}

async function countOwn(transaction: Pick<Transaction, 'table'>): Promise<{ ownTerms: number; corrections: number }> {
  return {
    ownTerms: await transaction.table('ownTerms').where('deletedAt').equals(0).count(),
    corrections: await transaction.table('corrections').count(),
  };
}
