import type { DBCore, DBCoreTransaction } from 'dexie';
import { grouped } from '../core/grouped.ts';
import { type EntrySummary, type Met, metWith, summaryOf } from '../core/vocabulary/entry-summary.ts';
import { openShards } from './open-shards.ts';
import { type EncounterRow, type EntryRow, LIVE } from './rows.ts';

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
    async put(rows, met) {
      const shards = await openShards(
        table,
        trans,
        rows.map(({ id }) => id),
      );
      const uncounted = rows.filter(({ id, live }) => live === LIVE && (met === 'unknown' || !shards.get(id)));
      const counted = await metBy(uncounted.map(({ id }) => id));
      for (const row of rows) {
        const known = counted.get(row.id) ?? shards.get(row.id);
        if (row.live === LIVE && known) shards.set(summaryOf(row, row.due, known));
        else shards.delete(row.id);
      }
      await shards.write();
    },
    async change(ids, changed) {
      const shards = await openShards(table, trans, ids);
      for (const id of ids) {
        const before = shards.get(id);
        if (before) shards.set(changed(before));
      }
      await shards.write();
    },
    async remove(ids) {
      const shards = await openShards(table, trans, ids);
      for (const id of ids) shards.delete(id);
      await shards.write();
    },
  };
}

/** `DBCoreRangeType.Range`, which is a const enum and so not there when modules are compiled one by one. */
const RANGE = 2;
