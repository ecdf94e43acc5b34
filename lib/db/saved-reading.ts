import { type EntryNotes, notesOf } from '../core/vocabulary/entry-notes.ts';
import { type Meetings, summedUp } from '../core/vocabulary/meetings.ts';
import { answered } from './browser-connection.ts';
import type { Outcome } from './outcome.ts';
import { type EncounterRow, type EntryRow, LIVE } from './rows.ts';
import { attempt } from './storage-failure.ts';

/** What the card shows of an item that is in the list. */
export type SavedItemState = { readonly meetings: Meetings | null; readonly notes: EntryNotes };

export type SavedReading = {
  /** How often and where an item was met, and what the reader wrote on it; null if it is not in the list. */
  saved(id: string): Outcome<SavedItemState | null>;
};

/**
 * Reads for the card, which waits for it at every hover: one transaction of the browser's own, with both questions asked
 * at once. Dexie asks one after the other, each in a transaction of its own, which takes several times as long.
 * @param open hands over the browser's own connection to the notebook.
 */
export function createSavedReading(open: () => Promise<IDBDatabase>): SavedReading {
  return {
    saved: (id) =>
      attempt(async () => {
        const transaction = (await open()).transaction(['entries', 'encounters'], 'readonly');
        const ofEntry = IDBKeyRange.bound([id, Number.NEGATIVE_INFINITY], [id, Number.POSITIVE_INFINITY]);
        const [row, met] = await Promise.all([
          answered<EntryRow | undefined>(transaction.objectStore('entries').get(id)),
          answered<EncounterRow[]>(transaction.objectStore('encounters').index('[entryId+at]').getAll(ofEntry)),
        ]);
        return row?.live === LIVE ? { meetings: summedUp(met), notes: notesOf(row) } : null;
      }),
  };
}
