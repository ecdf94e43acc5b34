import { edited, withLife } from '../core/vocabulary/edited.ts';
import {
  type Encounter,
  type Entry,
  entryId,
  type Meeting,
  type SavedItem,
  type Status,
} from '../core/vocabulary/entry.ts';
import { keptUrl, siteOf } from '../core/vocabulary/kept-url.ts';
import { isMetAgain, type PageVisit } from '../core/vocabulary/met-again.ts';
import { newEntry } from '../core/vocabulary/new-entry.ts';
import { encounterTombstone, reviewTombstone } from '../core/vocabulary/notebook.ts';
import type { Database } from './database.ts';
import type { Outcome } from './outcome.ts';
import { type EntryRow, GONE, LIVE, toEntry, toRow } from './rows.ts';
import { encountersOf, existingRow, reviewsOf } from './rows-of-entry.ts';
import { attempt } from './storage-failure.ts';

export type Saved = { readonly entry: Entry; readonly encounters: number };

/** A saved entry met on a page; the page names the encounter. */
export type MetEntry = { readonly entryId: string; readonly encounterId: string; readonly meeting: Meeting };

export type Saving = {
  /**
   * Saves an item with the place it was met; an item saved before gets one more encounter and keeps its card. Saving
   * twice under one encounter id is saving once: the asker may repeat a request whose answer was lost.
   * @param status what the reader says of it while saving; otherwise it stays as it is, or is new.
   */
  save(item: SavedItem, meeting: Meeting, encounterId: string, now: number, status?: Status): Outcome<Saved>;
  /** Takes one encounter back, and with it the entry that it alone put into the list. Returns how many are left. */
  undoSave(encounterId: string, now: number): Outcome<number>;
  /**
   * Adds encounters for saved entries that were met again, each once per page and day; what is not in the list is left
   * out. @param utcOffset minutes that local time is ahead of UTC. @returns how many were added.
   */
  meetAgain(met: readonly MetEntry[], now: number, utcOffset: number): Outcome<number>;
};

export function createSaving(database: Database): Saving {
  const { entries, encounters, reviews, tombstones } = database;

  async function takeBack(encounter: Encounter, now: number): Promise<number> {
    await encounters.delete(encounter.id);
    await tombstones.put(encounterTombstone(encounter.id, Math.max(now, encounter.keptAt)));
    const row = await existingRow(database, encounter.entryId);
    const left = await encountersOf(database, row.id).toArray();
    if (left.length === 0) {
      const answers = await reviewsOf(database, row.id).toArray();
      await tombstones.bulkPut(answers.map((review) => reviewTombstone(review, Math.max(now, review.keptAt))));
      await reviewsOf(database, row.id).delete();
      await entries.put(toRow(withLife(toEntry(row), { deletedAt: now, isGone: true }, now)));
    }
    // What is left was met before the reader deleted the entry: this encounter alone had brought it back.
    if (left.length > 0 && left.every(({ at }) => at <= row.deletedAt))
      await entries.put(toRow(withLife(toEntry(row), { deletedAt: row.deletedAt, isGone: false }, now)));
    return left.length;
  }

  return {
    save: (item, meeting, encounterId, now, status) =>
      attempt(() =>
        database.transaction('rw', entries, encounters, async () => {
          const id = entryId(item);
          // Kept as first told where the asker repeats itself.
          const isRepeated = (await encounters.get(encounterId)) !== undefined;
          const row = isRepeated
            ? await existingRow(database, id)
            : savedAgain(await entries.get(id), { item, ...(status ? { status } : {}) }, now);
          if (!isRepeated) await encounters.add(encounterAt(meeting, encounterId, id, now));
          await entries.put(row);
          return { entry: toEntry(row), encounters: await encountersOf(database, id).count() };
        }),
      ),

    undoSave: (encounterId, now) =>
      attempt(() =>
        database.transaction('rw', entries, encounters, reviews, tombstones, async () => {
          const encounter = await encounters.get(encounterId);
          return encounter ? takeBack(encounter, now) : 0;
        }),
      ),

    meetAgain: (met, now, utcOffset) =>
      attempt(() =>
        database.transaction('rw', entries, encounters, async () => {
          const rows = await entries.bulkGet(met.map(({ entryId }) => entryId));
          const added: Encounter[] = [];
          for (const [index, { entryId, encounterId, meeting }] of met.entries()) {
            if (rows[index]?.live !== LIVE) continue;
            const encounter = encounterAt(meeting, encounterId, entryId, now);
            const visit: PageVisit = { url: encounter.url, at: now };
            const before = [...(await lately(entryId, now)), ...added.filter((one) => one.entryId === entryId)];
            if (isMetAgain(before, visit, utcOffset)) added.push(encounter);
          }
          await encounters.bulkPut(added);
          return added.length;
        }),
      ),
  };

  /** Meetings that may fall on the same day, wherever the reader is. */
  function lately(entryId: string, now: number): Promise<Encounter[]> {
    const day = 24 * 3_600_000;
    return encounters
      .where('[entryId+at]')
      .between([entryId, now - day], [entryId, now + day])
      .toArray();
  }
}

/** What the reader says of an entry while saving it. */
type Said = { readonly item: SavedItem; readonly status?: Status };

/** The entry as saved now. `deletedAt` stays when a deleted entry comes back, for undoSave. */
function savedAgain(before: EntryRow | undefined, said: Said, now: number): EntryRow {
  if (!before || before.live === GONE) return toRow({ ...newAfter(before, said.item, now), ...said });
  const item = before.item.hasOwnMeaning
    ? { ...said.item, meaning: before.item.meaning, hasOwnMeaning: true as const }
    : said.item;
  return toRow(edited({ ...toEntry(before), deletedAt: null }, { ...said, item }, now), before.deletedAt);
}

/** A new entry, later in every field than one of its name that has gone. */
function newAfter(gone: EntryRow | undefined, item: SavedItem, now: number): Entry {
  const latest = gone ? Math.max(now, ...Object.values(gone.clocks).map((clock) => clock + 1)) : now;
  const entry = newEntry(item, now);
  const clocks = { item: latest, status: latest, tags: latest, note: latest, card: latest, pause: latest };
  return { ...entry, clocks: { ...clocks, life: latest } };
}

function encounterAt(meeting: Meeting, id: string, entryId: string, now: number): Encounter {
  const url = keptUrl(meeting.url);
  return { ...meeting, url, site: siteOf(url), id, entryId, at: now, keptAt: now };
}
