import { whenUsed } from '../core/when-used.ts';
import { browserConnection } from './browser-connection.ts';
import { watchConnection } from './connection.ts';
import { createCorrectionTable } from './corrections.ts';
import { DATABASE_NAME, openDatabase } from './database.ts';
import { createEditing, type Editing } from './editing.ts';
import { createStatusReading } from './entry-statuses.ts';
import { onEntriesWritten } from './on-entries-written.ts';
import { createOwnTerms } from './own-terms.ts';
import { createReadingConnection } from './reading-connection.ts';
import { createSavedReading } from './saved-reading.ts';
import { createSaving, type Saving } from './saving.ts';

/** What the background is to do when the database has changed, or cannot be used. */
export type StoreEvents = {
  readonly entriesWritten: () => void;
  /** The reader has so many of the kind now. */
  readonly ownWritten: (kind: 'own-terms' | 'corrections', count: number) => Promise<void>;
  readonly trouble: () => void;
};

/**
 * The reader's database as the background uses it. What a page waits for is read without Dexie, which is made when
 * something else is first asked for. Nothing here waits for a tab that keeps the notebook from being opened.
 */
export function createBackgroundStore({ entriesWritten, ownWritten, trouble }: StoreEvents) {
  const reading = createReadingConnection(DATABASE_NAME);

  const store = whenUsed(() => {
    const database = openDatabase();
    const { unlessBlocked, onTrouble } = watchConnection(database);
    onEntriesWritten(database, entriesWritten);
    onTrouble(trouble);
    return {
      database,
      ownTerms: unlessBlocked(createOwnTerms(database, (count) => ownWritten('own-terms', count))),
      corrections: unlessBlocked(createCorrectionTable(database, (count) => ownWritten('corrections', count))),
      notebook: unlessBlocked({
        ...createSaving(database),
        ...createEditing(database),
        ...createSavedReading(browserConnection(database)),
      }),
      statuses: unlessBlocked(createStatusReading(browserConnection(database))),
    };
  });

  const notebook = whenUsed(() => store.notebook);
  return {
    database: () => store.database,
    notebook: {
      ...reading.firstFor(createSavedReading, notebook),
      save: (...given: Parameters<Saving['save']>) => notebook.save(...given),
      undoSave: (...given: Parameters<Saving['undoSave']>) => notebook.undoSave(...given),
      meetAgain: (...given: Parameters<Saving['meetAgain']>) => notebook.meetAgain(...given),
      edit: (...given: Parameters<Editing['edit']>) => notebook.edit(...given),
      tagsInUse: () => notebook.tagsInUse(),
    },
    statuses: reading.firstFor(
      createStatusReading,
      whenUsed(() => store.statuses),
    ),
    ownTerms: whenUsed(() => store.ownTerms),
    corrections: whenUsed(() => store.corrections),
    /** Begins to open what the next look-up will read. */
    prepare: () => void reading.open(),
  };
}
