import { nextClock, withLife } from '../core/vocabulary/edited.ts';
import { joinedEntry } from '../core/vocabulary/joined-entry.ts';
import { reviewTombstone } from '../core/vocabulary/notebook.ts';
import type { Database } from './database.ts';
import type { Outcome } from './outcome.ts';
import { LIVE, toEntry, toReview, toRow } from './rows.ts';
import { encountersOf, existingRow, reviewsOf } from './rows-of-entry.ts';
import { NOTEBOOK_TABLES, writeSnapshot } from './snapshot-rows.ts';
import { attempt } from './storage-failure.ts';

export type Joining = {
  /**
   * Makes one entry of several (`joinedEntry`), after a snapshot: meetings and answers move to `keptId`, the others go to
   * the trash. @returns the snapshot that brings all of it back.
   */
  join(keptId: string, otherIds: readonly string[], now: number): Outcome<number>;
};

export function createJoining(database: Database): Joining {
  const { entries, encounters, reviews, tombstones } = database;

  async function move(from: string, to: string, now: number): Promise<void> {
    const met = await encountersOf(database, from).toArray();
    // The same meeting with another owner: the later of two with one id holds wherever notebooks meet.
    await encounters.bulkPut(met.map((one) => ({ ...one, entryId: to, keptAt: nextClock(one.keptAt, now) })));
    const answers = (await reviewsOf(database, from).toArray()).map(toReview);
    await tombstones.bulkPut(answers.map((answer) => reviewTombstone(answer, Math.max(now, answer.keptAt))));
    await reviewsOf(database, from).delete();
    const there = new Set((await reviewsOf(database, to).toArray()).map(({ at }) => at));
    const moved = answers.filter(({ at }) => !there.has(at));
    await reviews.bulkAdd(moved.map((one) => ({ ...one, entryId: to, keptAt: nextClock(one.keptAt, now) })));
  }

  return {
    join: (keptId, otherIds, now) =>
      attempt(() =>
        database.transaction('rw', NOTEBOOK_TABLES, async (transaction) => {
          const kept = toEntry(await existingRow(database, keptId));
          const rows = (await entries.bulkGet([...otherIds])).filter((row) => row?.live === LIVE);
          const others = rows.flatMap((row) => (row ? [toEntry(row)] : []));
          const snapshotId = await writeSnapshot(transaction, 'merge', now);
          await entries.put(toRow(joinedEntry(kept, others, now)));
          for (const other of others) {
            await move(other.id, kept.id, now);
            await entries.put(toRow(withLife(other, { deletedAt: now, isGone: false }, now)));
          }
          return snapshotId;
        }),
      ),
  };
}
