import type { DBCoreTable, DBCoreTransaction } from 'dexie';
import type { EntrySummary } from '../core/vocabulary/entry-summary.ts';
import { type SummaryShardRow, shardOf } from './summary-shards.ts';

export type Shards = {
  get(id: string): EntrySummary | undefined;
  set(summary: EntrySummary): void;
  delete(id: string): void;
  /** Writes the shards in which something is other than before. */
  write(): Promise<void>;
};

type Shard = Map<string, EntrySummary>;

/**
 * What each transaction has read. It alone may write summaries while it lasts, and does so through here: saving a word
 * writes an encounter and an entry, and a shard, some hundred entries, is read for both once.
 */
const read = new WeakMap<DBCoreTransaction, Map<number, Shard>>();

/** The shards of some entries within a transaction. */
export async function openShards(
  table: DBCoreTable,
  trans: DBCoreTransaction,
  ids: readonly string[],
): Promise<Shards> {
  const shards = read.get(trans) ?? new Map<number, Shard>();
  read.set(trans, shards);
  const missing = [...new Set(ids.map(shardOf))].filter((key) => !shards.has(key));
  const rows: (SummaryShardRow | undefined)[] =
    missing.length === 0 ? [] : await table.getMany({ trans, keys: missing });
  for (const [index, key] of missing.entries()) {
    // Another write of the same transaction may have read it meanwhile, and changed it.
    if (!shards.has(key)) shards.set(key, new Map(rows[index]?.summaries.map((summary) => [summary.id, summary])));
  }
  const changed = new Set<number>();
  const shardWith = (id: string) => shards.get(shardOf(id)) ?? new Map<string, EntrySummary>();

  return {
    get: (id) => shardWith(id).get(id),
    set(summary) {
      const shard = shardWith(summary.id);
      if (isSame(shard.get(summary.id), summary)) return;
      shard.set(summary.id, summary);
      changed.add(shardOf(summary.id));
    },
    delete(id) {
      if (shardWith(id).delete(id)) changed.add(shardOf(id));
    },
    async write() {
      if (changed.size === 0) return;
      const values = [...changed].map(
        (id): SummaryShardRow => ({ id, summaries: [...(shards.get(id)?.values() ?? [])] }),
      );
      await table.mutate({ type: 'put', trans, values });
    },
  };
}

/** Most changes of an entry, of its note or its clocks, are none of what the list shows. */
function isSame(before: EntrySummary | undefined, after: EntrySummary): boolean {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(after);
}
