import { createEntryStatuses, type EntryStatuses } from '../core/vocabulary/entry-statuses.ts';
import type { Database } from './database.ts';
import type { Outcome } from './outcome.ts';
import { type EntryRow, LIVE } from './rows.ts';
import { attempt } from './storage-failure.ts';

export type StatusReading = {
  all(): Outcome<EntryStatuses>;
  /** Of the ignored entries alone: however large the notebook, few rows are read. */
  ignored(): Outcome<EntryStatuses>;
};

export function createStatusReading({ entries }: Database): StatusReading {
  const isLive = ({ live }: EntryRow) => live === LIVE;
  return {
    all: () => attempt(async () => createEntryStatuses((await entries.toArray()).filter(isLive))),
    ignored: () =>
      attempt(async () => {
        // Never due are the ignored and the suspended ones.
        const rows = await entries.where('[live+due]').equals([LIVE, Number.POSITIVE_INFINITY]).toArray();
        return createEntryStatuses(rows.filter(({ status }) => status === 'ignored'));
      }),
  };
}
