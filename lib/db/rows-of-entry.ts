import Dexie from 'dexie';
import type { Database } from './database.ts';
import type { EntryRow } from './rows.ts';

/** Every meeting with an entry, the earliest first. */
export function encountersOf({ encounters }: Database, entryId: string) {
  return encounters.where('[entryId+at]').between([entryId, Dexie.minKey], [entryId, Dexie.maxKey]);
}

/** Every answer for an entry, the earliest first. */
export function reviewsOf({ reviews }: Database, entryId: string) {
  return reviews.where('[entryId+at]').between([entryId, Dexie.minKey], [entryId, Dexie.maxKey]);
}

/** An entry that the caller knows to be there. */
export async function existingRow({ entries }: Database, id: string): Promise<EntryRow> {
  const row = await entries.get(id);
  if (!row) throw new Error(`no entry ${id}`);
  return row;
}
