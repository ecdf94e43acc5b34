import type { Table, Transaction } from 'dexie';
import { grouped } from '../core/grouped.ts';
import { type EntrySummary, type Met, metWith, summaryOf } from '../core/vocabulary/entry-summary.ts';
import { type EncounterRow, type EntryRow, LIVE } from './rows.ts';

/**
 * Summaries of the entries in the list, many to a row. The list wants all of them at once: 50,000 rows of their own take
 * 1.4 s to read, 1,024 rows of 50 each a quarter of that, no more than 256 rows of 200 do, while every save, which writes
 * one, takes two thirds of the time.
 */
export type SummaryShardRow = { readonly id: number; readonly summaries: readonly EntrySummary[] };

const SHARDS = 1_024;

/** The shard of an entry: its id hashed (FNV-1a), so that they fill alike. */
export function shardOf(entryId: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < entryId.length; at++) hash = Math.imul(hash ^ entryId.charCodeAt(at), 0x01000193);
  // The low bits follow the last characters; folding draws the high ones in.
  return ((hash >>> 16) ^ hash) & (SHARDS - 1);
}

/** Puts summaries that stand in fewer, larger shards where they belong now. */
export async function reshard(transaction: Transaction): Promise<void> {
  const table: Table<SummaryShardRow, number> = transaction.table('summaries');
  const summaries = (await table.toArray()).flatMap((row) => row.summaries);
  const shards = grouped(summaries, ({ id }) => shardOf(id));
  await table.clear();
  await table.bulkAdd([...shards].map(([id, some]) => ({ id, summaries: some })));
}

/** So many encounters are read at a time: half a million at once would not leave a phone's memory room for more. */
const PAGE = 20_000;

/** Makes the summaries of a notebook that has none. */
export async function summariseAll(transaction: Transaction): Promise<void> {
  const rows: EntryRow[] = await transaction.table('entries').toArray();
  const met = await metByEntry(transaction.table('encounters'));
  const live = rows.filter((row) => row.live === LIVE);
  const summaries = live.map((row) => summaryOf(row, row.due, met.get(row.id) ?? metWith([])));
  const shards = grouped(summaries, ({ id }) => shardOf(id));
  await transaction.table('summaries').bulkAdd([...shards].map(([id, some]) => ({ id, summaries: some })));
}

async function metByEntry(encounters: Table<EncounterRow, string>): Promise<Map<string, Met>> {
  const met = new Map<string, Met>();
  let page = await encounters.orderBy('id').limit(PAGE).toArray();
  while (page.length > 0) {
    for (const [entryId, some] of grouped(page, (encounter) => encounter.entryId))
      met.set(entryId, metWith(some, met.get(entryId)));
    const last = page.at(-1)?.id ?? '';
    page = page.length < PAGE ? [] : await encounters.where('id').above(last).limit(PAGE).toArray();
  }
  return met;
}
