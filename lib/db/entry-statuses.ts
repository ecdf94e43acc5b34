import { createEntryStatuses, type EntryStatuses } from '../core/vocabulary/entry-statuses.ts';
import { answered } from './browser-connection.ts';
import type { Outcome } from './outcome.ts';
import { type EntryRow, LIVE } from './rows.ts';
import { attempt } from './storage-failure.ts';

export type StatusReading = {
  all(): Outcome<EntryStatuses>;
  /** Of the ignored entries alone: however large the notebook, few rows are read. */
  ignored(): Outcome<EntryStatuses>;
};

/** @param open hands over the browser's own connection to the notebook. */
export function createStatusReading(open: () => Promise<IDBDatabase>): StatusReading {
  const entries = async () => (await open()).transaction('entries', 'readonly').objectStore('entries');
  return {
    all: () =>
      attempt(async () => {
        const rows = await answered<EntryRow[]>((await entries()).getAll());
        return createEntryStatuses(rows.filter(({ live }) => live === LIVE));
      }),
    ignored: () =>
      attempt(async () => {
        // Never due are the ignored and the suspended ones.
        const neverDue = (await entries()).index('[live+due]').getAll([LIVE, Number.POSITIVE_INFINITY]);
        const rows = await answered<EntryRow[]>(neverDue);
        return createEntryStatuses(rows.filter(({ status }) => status === 'ignored'));
      }),
  };
}
