import type { DBCore, DBCoreTransaction } from 'dexie';
import { grouped } from '../core/grouped.ts';
import { type EntrySummary, type Met, metWith, summaryOf } from '../core/vocabulary/entry-summary.ts';
import { type EncounterRow, type EntryRow, LIVE } from './rows.ts';
import { type SummaryShardRow, shardOf } from './summary-shards.ts';

export type Summaries = {
  /** Writes the summaries of entries, and takes those of deleted ones away. Meetings are counted where it is unknown. */
  put(rows: readonly EntryRow[], met: 'known' | 'unknown'): Promise<void>;
  /** Changes summaries that there are. */
  change(ids: readonly string[], changed: (summary: EntrySummary) => EntrySummary): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
};

/** Above so many entries one pass over all encounters is quicker than a question for each. */
const MANY = 500;

/** The table of summaries within a transaction that holds entries and encounters too. */
export function openSummaries(core: DBCore, trans: DBCoreTransaction): Summaries {
  const table = core.table('summaries');

  /** Lets `edit` change the summaries of the shards of some entries, and writes these. */
  async function rewrite(
    ids: readonly string[],
    edit: (summaries: Map<string, EntrySummary>) => Promise<void> | void,
  ): Promise<void> {
    const keys = [...new Set(ids.map(shardOf))];
    if (keys.length === 0) return;
    const shards: (SummaryShardRow | undefined)[] = await table.getMany({ trans, keys });
    const summaries = new Map(
      shards.flatMap((shard) => shard?.summaries ?? []).map((summary) => [summary.id, summary]),
    );
    await edit(summaries);
    const filled = grouped(summaries.values(), ({ id }) => shardOf(id));
    const values = keys.map((id): SummaryShardRow => ({ id, summaries: filled.get(id) ?? [] }));
    await table.mutate({ type: 'put', trans, values });
  }

  async function metBy(ids: readonly string[]): Promise<Map<string, Met>> {
    const encounters = core.table('encounters');
    const index = encounters.schema.getIndexByKeyPath(['entryId', 'at']);
    if (!index) throw new Error('encounters have no index by entry');
    const within = async (lower: unknown, upper: unknown): Promise<EncounterRow[]> => {
      const query = { index, range: { type: RANGE, lower, upper } };
      return (await encounters.query({ trans, values: true, query })).result;
    };
    const met =
      ids.length > MANY
        ? await within(core.MIN_KEY, core.MAX_KEY)
        : (await Promise.all(ids.map((id) => within([id, core.MIN_KEY], [id, core.MAX_KEY])))).flat();
    const byEntry = grouped(met, ({ entryId }) => entryId);
    return new Map(ids.map((id) => [id, metWith(byEntry.get(id) ?? [])]));
  }

  return {
    put: (rows, met) =>
      rewrite(
        rows.map(({ id }) => id),
        async (summaries) => {
          const uncounted = rows.filter(({ id, live }) => live === LIVE && (met === 'unknown' || !summaries.has(id)));
          const counted = await metBy(uncounted.map(({ id }) => id));
          for (const row of rows) {
            const known = counted.get(row.id) ?? summaries.get(row.id);
            if (row.live === LIVE && known) summaries.set(row.id, summaryOf(row, row.due, known));
            else summaries.delete(row.id);
          }
        },
      ),
    change: (ids, changed) =>
      rewrite(ids, (summaries) => {
        for (const id of ids) {
          const before = summaries.get(id);
          if (before) summaries.set(id, changed(before));
        }
      }),
    remove: (ids) =>
      rewrite(ids, (summaries) => {
        for (const id of ids) summaries.delete(id);
      }),
  };
}

/** `DBCoreRangeType.Range`, which is a const enum and so not there when modules are compiled one by one. */
const RANGE = 2;
