import type { DBCore, DBCoreMutateRequest, DBCoreTable, Middleware } from 'dexie';
import { grouped } from '../core/grouped.ts';
import { metWith } from '../core/vocabulary/entry-summary.ts';
import { openSummaries } from './open-summaries.ts';
import type { EncounterRow, EntryRow } from './rows.ts';

const NEEDED = ['entries', 'encounters', 'summaries'];

/**
 * Keeps the summaries in step with entries and encounters: whatever writes one of these writes the summary in the same
 * transaction, so that no act can forget it.
 */
export const keepSummaries: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'keep-summaries',
  // Below Dexie's own, next to the browser: those above find their transaction by zones, which `await` here would leave.
  level: -2,
  create: (core) => ({
    ...core,
    transaction(stores, mode, options) {
      const isWriting = mode === 'readwrite' && stores.some((store) => store === 'entries' || store === 'encounters');
      return core.transaction(isWriting ? [...new Set([...stores, ...NEEDED])] : stores, mode, options);
    },
    table(name) {
      const table = core.table(name);
      if (name === 'entries') return keeping(table, (request) => entriesWritten(core, table, request));
      return name === 'encounters' ? keeping(table, (request) => encountersWritten(core, table, request)) : table;
    },
  }),
};

type Follow = () => Promise<void>;

/** A table that asks `prepare` before it is written what is to follow. */
function keeping(table: DBCoreTable, prepare: (request: DBCoreMutateRequest) => Promise<Follow>): DBCoreTable {
  return {
    ...table,
    async mutate(request) {
      // Upgrades change rows before there is a table of summaries; the version that makes it fills it.
      const { mode } = request.trans as unknown as IDBTransaction; // Dexie hands on the browser's own
      if (mode === 'versionchange') return table.mutate(request);
      const follow = await prepare(request);
      const done = await table.mutate(request);
      await follow();
      return done;
    },
  };
}

async function entriesWritten(core: DBCore, table: DBCoreTable, request: DBCoreMutateRequest): Promise<Follow> {
  const summaries = openSummaries(core, request.trans);
  if ('values' in request) {
    const rows: readonly EntryRow[] = request.values;
    return () => summaries.put(rows, 'known');
  }
  const gone = await rowsBefore<EntryRow>(table, request);
  return () => summaries.remove(gone.map(({ id }) => id));
}

async function encountersWritten(core: DBCore, table: DBCoreTable, request: DBCoreMutateRequest): Promise<Follow> {
  const summaries = openSummaries(core, request.trans);
  const values: readonly EncounterRow[] = 'values' in request ? request.values : [];
  const before = await rowsBefore<EncounterRow>(table, request);
  if (before.length === 0) {
    // New ones are counted on top: a word met every day for years would be slow to count anew.
    const added = grouped(values, ({ entryId }) => entryId);
    return () =>
      summaries.change([...added.keys()], (summary) => ({
        ...summary,
        ...metWith(added.get(summary.id) ?? [], summary),
      }));
  }
  const touched = [...new Set([...values, ...before].map(({ entryId }) => entryId))];
  return async () => {
    const rows: (EntryRow | undefined)[] = await core.table('entries').getMany({ trans: request.trans, keys: touched });
    await summaries.put(
      rows.filter((row) => row !== undefined),
      'unknown',
    );
  };
}

/** What stands where a request writes. */
async function rowsBefore<Row extends { readonly id: string }>(
  table: DBCoreTable,
  request: DBCoreMutateRequest,
): Promise<Row[]> {
  const { trans } = request;
  if (request.type === 'add') return [];
  if (request.type === 'deleteRange') {
    const query = { index: table.schema.primaryKey, range: request.range };
    return (await table.query({ trans, values: true, query })).result;
  }
  const keys = request.type === 'delete' ? request.keys : request.values.map((row: Row) => row.id);
  const rows: (Row | undefined)[] = await table.getMany({ trans, keys });
  return rows.filter((row) => row !== undefined);
}
