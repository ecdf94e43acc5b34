import { type EntryChange, edited } from '../core/vocabulary/edited.ts';
import type { Entry } from '../core/vocabulary/entry.ts';
import type { Database } from './database.ts';
import type { Outcome } from './outcome.ts';
import { type EntryRow, LIVE, toEntry, toRow } from './rows.ts';
import { attempt } from './storage-failure.ts';

/** What the reader changes: schedules are changed by answers alone. */
export type Edit = Omit<EntryChange, 'card'>;

export type Editing = {
  /**
   * Changes entries that are in the list, all in the same way or each as `change` says.
   * @returns them as they were, so that it can be undone.
   */
  edit(ids: readonly string[], change: Edit | ((entry: Entry) => Edit), now: number): Outcome<Entry[]>;
  /** Puts fields of entries back to what they were; what else was changed since stays. */
  revert(before: readonly Entry[], fields: readonly (keyof Edit)[], now: number): Outcome<void>;
  /** The tags of all entries that are in the list, the most used first. */
  tagsInUse(): Outcome<string[]>;
};

export function createEditing(database: Database): Editing {
  const { entries } = database;

  async function liveRows(ids: readonly string[]): Promise<EntryRow[]> {
    const rows = await entries.bulkGet([...ids]);
    return rows.filter((row) => row !== undefined).filter(({ live }) => live === LIVE);
  }

  return {
    edit: (ids, change, now) =>
      attempt(() =>
        database.transaction('rw', entries, async () => {
          const rows = await liveRows(ids);
          const changeOf = typeof change === 'function' ? change : () => change;
          await entries.bulkPut(
            rows.map((row) => toRow(edited(toEntry(row), changeOf(toEntry(row)), now), row.deletedAt)),
          );
          return rows.map(toEntry);
        }),
      ),

    revert: (before, fields, now) =>
      attempt(() =>
        database.transaction('rw', entries, async () => {
          const earlier = new Map(before.map((entry) => [entry.id, entry]));
          const rows = await liveRows([...earlier.keys()]);
          await entries.bulkPut(
            rows.map((row) => {
              const was = earlier.get(row.id) ?? toEntry(row);
              const change: Edit = Object.fromEntries(fields.map((field) => [field, was[field]]));
              return toRow(edited(toEntry(row), change, now), row.deletedAt);
            }),
          );
        }),
      ),

    tagsInUse: () =>
      attempt(async () => {
        const uses = new Map<string, number>();
        // The summaries have the tags of all that is in the list, in rows that are few and small beside the entries.
        for (const { summaries } of await database.summaries.toArray())
          for (const tag of summaries.flatMap(({ tags }) => tags)) uses.set(tag, (uses.get(tag) ?? 0) + 1);
        return [...uses].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([tag]) => tag);
      }),
  };
}
