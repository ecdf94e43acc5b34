import { type EntryChange, edited } from '../core/vocabulary/edited.ts';
import type { Entry } from '../core/vocabulary/entry.ts';
import type { Database } from './database.ts';
import type { Outcome } from './outcome.ts';
import { LIVE, toEntry, toRow } from './rows.ts';
import { attempt } from './storage-failure.ts';

export type Editing = {
  /** Changes entries that are in the list, all in the same way. @returns them as they were, so that it can be undone. */
  edit(ids: readonly string[], change: Omit<EntryChange, 'card'>, now: number): Outcome<Entry[]>;
};

export function createEditing(database: Database): Editing {
  const { entries } = database;
  return {
    edit: (ids, change, now) =>
      attempt(() =>
        database.transaction('rw', entries, async () => {
          const found = (await entries.bulkGet([...ids])).filter((row) => row !== undefined);
          const rows = found.filter(({ live }) => live === LIVE);
          await entries.bulkPut(rows.map((row) => toRow(edited(toEntry(row), change, now), row.deletedAt)));
          return rows.map(toEntry);
        }),
      ),
  };
}
