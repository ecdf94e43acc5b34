import Dexie from 'dexie';
import { edited, withLife } from '../core/vocabulary/edited.ts';
import type { Entry } from '../core/vocabulary/entry.ts';
import { encounterTombstone, reviewTombstone } from '../core/vocabulary/notebook.ts';
import type { Database } from './database.ts';
import type { Outcome } from './outcome.ts';
import { TRASHED, toEntry, toRow } from './rows.ts';
import { encountersOf, reviewsOf } from './rows-of-entry.ts';
import { NOTEBOOK_TABLES, writeSnapshot } from './snapshot-rows.ts';
import { attempt } from './storage-failure.ts';

/** So long an entry stays in the trash, and a deleted own term in sight (ms). */
export const TRASH_TIME = 30 * 86_400_000;

export type Trash = {
  /** Puts entries aside; `restore` brings them back with all they had. Before several go, a snapshot is taken. */
  remove(ids: readonly string[], now: number): Outcome<void>;
  restore(ids: readonly string[], now: number): Outcome<void>;
  /** What is in the trash, the latest deleted first. */
  trashed(): Outcome<Entry[]>;
  /** Takes entries out of the trash for good, with all they had; what is in the list stays. @returns how many went. */
  deleteForGood(ids: readonly string[], now: number): Outcome<number>;
  /** Empties the trash of what has lain there for 30 days, with its encounters and answers. @returns how many went. */
  sweepTrash(now: number): Outcome<number>;
};

export function createTrash(database: Database): Trash {
  const { entries, encounters, reviews, tombstones } = database;

  const inTrash = () => entries.where('[live+savedAt]').between([TRASHED, Dexie.minKey], [TRASHED, Dexie.maxKey]);

  async function change(ids: readonly string[], changed: (entry: Entry) => Entry): Promise<void> {
    const rows = (await entries.bulkGet([...ids])).filter((row) => row !== undefined);
    await entries.bulkPut(rows.map((row) => toRow(changed(toEntry(row)))));
  }

  async function bury(entry: Entry, now: number): Promise<void> {
    const met = await encountersOf(database, entry.id).toArray();
    const answers = await reviewsOf(database, entry.id).toArray();
    await tombstones.bulkPut([
      ...met.map(({ id, keptAt }) => encounterTombstone(id, Math.max(now, keptAt))),
      ...answers.map((review) => reviewTombstone(review, Math.max(now, review.keptAt))),
    ]);
    await encountersOf(database, entry.id).delete();
    await reviewsOf(database, entry.id).delete();
    const { note, tags, clocks } = edited(entry, { note: '', tags: [] }, now);
    // The time of its life stays that of the deletion: a change made elsewhere since then brings the entry back.
    await entries.put(toRow({ ...entry, note, tags, isGone: true, clocks: { ...clocks, life: entry.clocks.life } }));
  }

  return {
    remove: (ids, now) =>
      attempt(() =>
        database.transaction('rw', NOTEBOOK_TABLES, async (transaction) => {
          if (ids.length > 1) await writeSnapshot(transaction, 'bulk-delete', now);
          await change(ids, (entry) => withLife(entry, { deletedAt: now, isGone: false }, now));
        }),
      ),

    restore: (ids, now) =>
      attempt(() =>
        database.transaction('rw', entries, () =>
          change(ids, (entry) => (entry.isGone ? entry : withLife(entry, { deletedAt: null, isGone: false }, now))),
        ),
      ),

    trashed: () =>
      attempt(async () => (await inTrash().toArray()).sort((a, b) => b.deletedAt - a.deletedAt).map(toEntry)),

    deleteForGood: (ids, now) =>
      attempt(() =>
        database.transaction('rw', entries, encounters, reviews, tombstones, async () => {
          const rows = (await entries.bulkGet([...ids])).filter((row) => row?.live === TRASHED);
          for (const row of rows) if (row) await bury(toEntry(row), now);
          return rows.length;
        }),
      ),

    sweepTrash: (now) =>
      attempt(() =>
        database.transaction('rw', entries, encounters, reviews, tombstones, async () => {
          const old = await inTrash()
            .filter(({ deletedAt }) => deletedAt <= now - TRASH_TIME)
            .toArray();
          for (const row of old) await bury(toEntry(row), now);
          return old.length;
        }),
      ),
  };
}
