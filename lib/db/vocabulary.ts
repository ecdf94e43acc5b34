import Dexie from 'dexie';
import type { Result } from '../core/result.ts';
import { type Grade, graded, newCard } from '../core/review/schedule.ts';
import {
  type Card,
  type Encounter,
  type Entry,
  entryId,
  keptUrl,
  type Meeting,
  type SavedItem,
} from '../core/vocabulary/entry.ts';
import { type Database, type EntryRow, toEntry, toRow } from './database.ts';
import { attempt, type StorageFailure } from './storage-failure.ts';

export type Outcome<Value> = Promise<Result<Value, StorageFailure>>;

export type Listed = { readonly entry: Entry; readonly encounters: readonly Encounter[] };

export type Saved = { readonly entry: Entry; readonly encounters: number };

/** The reader's notebook. Times are epoch milliseconds and always given by the caller. */
export type Vocabulary = {
  /**
   * Saves an item with the place it was met; an item saved before gets one more encounter and keeps its card. Saving
   * twice under one encounter id is saving once: the asker may repeat a request whose answer was lost.
   */
  save(item: SavedItem, meeting: Meeting, encounterId: string, now: number): Outcome<Saved>;
  /** Takes one encounter back, and with it the entry that it alone put into the list. Returns how many are left. */
  undoSave(encounterId: string): Outcome<number>;
  /** How often an item has been met; null if it is not saved. */
  encounterCount(id: string): Outcome<number | null>;
  /** Entries that are not deleted, the latest saved first, each with its encounters, the latest first. */
  list(): Outcome<Listed[]>;
  savedIds(): Outcome<string[]>;
  /** Puts entries aside; `restore` brings them back with all they had. */
  remove(ids: readonly string[], now: number): Outcome<void>;
  restore(ids: readonly string[]): Outcome<void>;
  /** Entries due at `now`, the longest due first. */
  due(now: number): Outcome<Listed[]>;
  dueCount(now: number): Outcome<number>;
  /** When the next card is due, past or future; null where there is no card. */
  nextDue(): Outcome<number | null>;
  /** Files the reader's answer and returns the entry as it now stands. */
  grade(id: string, grade: Grade, now: number): Outcome<Entry>;
  /** Takes the latest answer for an entry back. */
  undoGrade(id: string): Outcome<Entry>;
  close(): void;
};

export function createVocabulary(database: Database): Vocabulary {
  const { entries, encounters, reviews } = database;

  function encountersOf(id: string) {
    return encounters.where('[entryId+at]').between([id, Dexie.minKey], [id, Dexie.maxKey]);
  }

  function reviewsOf(id: string) {
    return reviews.where('[entryId+at]').between([id, Dexie.minKey], [id, Dexie.maxKey]);
  }

  async function withEncounters(rows: readonly EntryRow[]): Promise<Listed[]> {
    return Promise.all(
      rows.map(async (row) => ({ entry: toEntry(row), encounters: await encountersOf(row.id).reverse().toArray() })),
    );
  }

  async function existing(id: string): Promise<EntryRow> {
    const row = await entries.get(id);
    if (!row) throw new Error(`no entry ${id}`);
    return row;
  }

  return {
    save: (item, meeting, encounterId, now) =>
      attempt(() =>
        database.transaction('rw', entries, encounters, async () => {
          const id = entryId(item);
          const before = await entries.get(id);
          // `deletedAt` stays when a deleted entry comes back, for undoSave.
          const row = before ? { ...before, item, live: 1 as const } : toRow(newEntry(id, item, now));
          const encounter: Encounter = { ...meeting, url: keptUrl(meeting.url), id: encounterId, entryId: id, at: now };
          await entries.put(row);
          // Kept as first told where the asker repeats itself.
          if (!(await encounters.get(encounterId))) await encounters.add(encounter);
          return { entry: toEntry(row), encounters: await encountersOf(id).count() };
        }),
      ),

    undoSave: (encounterId) =>
      attempt(() =>
        database.transaction('rw', entries, encounters, reviews, async () => {
          const encounter = await encounters.get(encounterId);
          if (!encounter) return 0;
          await encounters.delete(encounterId);
          const row = await existing(encounter.entryId);
          const left = await encountersOf(encounter.entryId).toArray();
          if (left.length === 0) {
            await entries.delete(row.id);
            await reviewsOf(row.id).delete();
          }
          // What is left was met before the reader deleted the entry: this encounter alone had brought it back.
          if (left.length > 0 && left.every(({ at }) => at <= row.deletedAt)) await entries.put({ ...row, live: 0 });
          return left.length;
        }),
      ),

    encounterCount: (id) =>
      attempt(async () => {
        const row = await entries.get(id);
        return row?.live === 1 ? encountersOf(id).count() : null;
      }),

    list: () =>
      attempt(async () => {
        const rows = await entries
          .where('[live+savedAt]')
          .between([1, Dexie.minKey], [1, Dexie.maxKey])
          .reverse()
          .toArray();
        return withEncounters(rows);
      }),

    savedIds: () =>
      attempt(() => entries.where('[live+savedAt]').between([1, Dexie.minKey], [1, Dexie.maxKey]).primaryKeys()),

    remove: (ids, now) =>
      attempt(async () => {
        await entries
          .where('id')
          .anyOf([...ids])
          .modify({ live: 0, deletedAt: now });
      }),

    restore: (ids) =>
      attempt(async () => {
        await entries
          .where('id')
          .anyOf([...ids])
          .modify({ live: 1, deletedAt: 0 });
      }),

    due: (now) =>
      attempt(async () =>
        withEncounters(await entries.where('[live+due]').between([1, Dexie.minKey], [1, now], true, true).toArray()),
      ),

    dueCount: (now) =>
      attempt(() => entries.where('[live+due]').between([1, Dexie.minKey], [1, now], true, true).count()),

    nextDue: () =>
      attempt(async () => {
        const first = await entries.where('[live+due]').between([1, Dexie.minKey], [1, Dexie.maxKey]).first();
        return first?.due ?? null;
      }),

    grade: (id, grade, now) =>
      attempt(() =>
        database.transaction('rw', entries, reviews, async () => {
          const row = await existing(id);
          const next = withCard(row, graded(row.card, grade, now));
          await reviews.add({ entryId: id, grade, at: now, before: row.card });
          await entries.put(next);
          return toEntry(next);
        }),
      ),

    undoGrade: (id) =>
      attempt(() =>
        database.transaction('rw', entries, reviews, async () => {
          const row = await existing(id);
          const latest = await reviewsOf(id).last();
          if (latest?.id === undefined) return toEntry(row);
          const restored = withCard(row, latest.before);
          await reviews.delete(latest.id);
          await entries.put(restored);
          return toEntry(restored);
        }),
      ),

    close: () => database.close(),
  };
}

function withCard(row: EntryRow, card: Card): EntryRow {
  return { ...row, card, due: card.due };
}

function newEntry(id: string, item: SavedItem, now: number): Entry {
  return { id, item, savedAt: now, card: newCard(now), deletedAt: null };
}
