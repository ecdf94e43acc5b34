import Dexie from 'dexie';
import { type Answered, NOTHING_ANSWERED, withAnswer } from '../core/review/daily-queue.ts';
import { leechChange, leechUndo } from '../core/review/leech.ts';
import { DEFAULT_REVIEW_SETTINGS, type ReviewSettings } from '../core/review/review-settings.ts';
import { type Grade, graded } from '../core/review/schedule.ts';
import { edited } from '../core/vocabulary/edited.ts';
import type { Card, Entry, Review, Status } from '../core/vocabulary/entry.ts';
import { reviewTombstone } from '../core/vocabulary/notebook.ts';
import { statusAfter } from '../core/vocabulary/status.ts';
import type { Database } from './database.ts';
import type { Outcome } from './outcome.ts';
import { LIVE, toEntry, toReview, toRow } from './rows.ts';
import { existingRow, reviewsOf } from './rows-of-entry.ts';
import { attempt } from './storage-failure.ts';

export type Reviewing = {
  /** Entries due at `now`, the longest due first; neither ignored nor suspended nor buried ones. */
  due(now: number): Outcome<Entry[]>;
  dueCount(now: number): Outcome<number>;
  /** When the next card is due, past or future; null where there is no card. */
  nextDue(): Outcome<number | null>;
  /** Files the reader's answer and returns the entry as it now stands. */
  grade(id: string, grade: Grade, now: number, settings?: ReviewSettings): Outcome<Entry>;
  /** Takes the latest answer for an entry back. */
  undoGrade(id: string, now: number, settings?: ReviewSettings): Outcome<Entry>;
  /** Answers given since a time (epoch ms) to cards never seen before and to known ones, and the entry of the latest. */
  answeredSince(since: number): Outcome<Answered & { readonly latest: string | null }>;
  /** The answers given since a time, the earliest first. */
  answers(since: number): Outcome<Review[]>;
  /** Entries that the reader took out of reviews until they say otherwise. */
  suspended(): Outcome<Entry[]>;
};

export function createReviewing(database: Database): Reviewing {
  const { entries, reviews, tombstones } = database;

  const dueUntil = (now: number) => entries.where('[live+due]').between([LIVE, Dexie.minKey], [LIVE, now], true, true);

  /** What the reader has deleted since is not asked for again. */
  async function latestInList(given: readonly Review[]): Promise<string | null> {
    for (const { entryId } of [...given].reverse()) if ((await entries.get(entryId))?.live === LIVE) return entryId;
    return null;
  }

  return {
    due: (now) => attempt(async () => (await dueUntil(now).toArray()).map(toEntry)),
    dueCount: (now) => attempt(() => dueUntil(now).count()),
    nextDue: () => attempt(async () => (await dueUntil(Number.MAX_SAFE_INTEGER).first())?.due ?? null),

    grade: (id, grade, now, settings = DEFAULT_REVIEW_SETTINGS) =>
      attempt(() =>
        database.transaction('rw', entries, reviews, async () => {
          const row = await existingRow(database, id);
          const card = graded(row.card, grade, now, settings);
          const next = edited(
            toEntry(row),
            { card, ...statusChange(row.status, card), ...leechChange(row, card, settings) },
            now,
          );
          await reviews.add({ entryId: id, grade, at: now, before: row.card, keptAt: now });
          await entries.put(toRow(next, row.deletedAt));
          return next;
        }),
      ),

    undoGrade: (id, now, settings = DEFAULT_REVIEW_SETTINGS) =>
      attempt(() =>
        database.transaction('rw', entries, reviews, tombstones, async () => {
          const row = await existingRow(database, id);
          const latest = await reviewsOf(database, id).last();
          if (latest?.id === undefined) return toEntry(row);
          const card = latest.before;
          const restored = edited(
            toEntry(row),
            { card, ...statusChange(row.status, card), ...leechUndo(row, card, settings) },
            now,
          );
          await reviews.delete(latest.id);
          await tombstones.put(reviewTombstone(latest, Math.max(now, latest.keptAt)));
          await entries.put(toRow(restored, row.deletedAt));
          return restored;
        }),
      ),

    answeredSince: (since) =>
      attempt(() =>
        database.transaction('r', entries, reviews, async () => {
          const given = await reviews.where('at').aboveOrEqual(since).toArray();
          const answered = given.reduce((sum, { before }) => withAnswer(sum, before), NOTHING_ANSWERED);
          return { ...answered, latest: await latestInList(given) };
        }),
      ),

    answers: (since) => attempt(async () => (await reviews.where('at').aboveOrEqual(since).toArray()).map(toReview)),

    suspended: () =>
      attempt(async () => {
        const never = await entries.where({ live: LIVE, due: Number.POSITIVE_INFINITY }).toArray();
        return never.filter(({ pause, status }) => pause.kind === 'suspended' && status !== 'ignored').map(toEntry);
      }),
  };
}

/** The status that goes with a card, where it is another: what stays the same gets no new time. */
function statusChange(before: Status, card: Card): { status?: Status } {
  const status = statusAfter(before, card);
  return status === before ? {} : { status };
}
