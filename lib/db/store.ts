import type { ReadersOwnKind } from '../core/own-terms/readers-own.ts';
import { browserConnection } from './browser-connection.ts';
import { watchConnection } from './connection.ts';
import { createCorrectionTable } from './corrections.ts';
import { openDatabase } from './database.ts';
import { createEditing } from './editing.ts';
import { createStatusReading } from './entry-statuses.ts';
import { onEntriesWritten } from './on-entries-written.ts';
import { createOwnTerms } from './own-terms.ts';
import { createSavedReading } from './saved-reading.ts';
import { createSaving } from './saving.ts';

/** What the background is to do when the database has changed, or cannot be used. */
export type StoreEvents = {
  readonly entriesWritten: () => void;
  /** The reader has so many of the kind now. */
  readonly ownWritten: (kind: ReadersOwnKind, count: number) => Promise<void>;
  readonly trouble: () => void;
};

export type Store = ReturnType<typeof openStore>;

/** The reader's database for the background. Nothing here waits for a tab that keeps it from being opened. */
export function openStore({ entriesWritten, ownWritten, trouble }: StoreEvents) {
  const database = openDatabase();
  const { unlessBlocked, onTrouble } = watchConnection(database);
  onEntriesWritten(database, entriesWritten);
  onTrouble(trouble);
  const connection = browserConnection(database);
  return {
    database,
    notebook: unlessBlocked({
      ...createSaving(database),
      ...createEditing(database),
      ...createSavedReading(connection),
    }),
    statuses: unlessBlocked(createStatusReading(connection)),
    ownTerms: unlessBlocked(createOwnTerms(database, (count) => ownWritten('own-terms', count))),
    corrections: unlessBlocked(createCorrectionTable(database, (count) => ownWritten('corrections', count))),
  };
}
