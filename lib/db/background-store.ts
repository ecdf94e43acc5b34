import { later } from '../core/later.ts';
import { DATABASE_NAME } from './database-version.ts';
import { createStatusReading } from './entry-statuses.ts';
import { createReadingConnection } from './reading-connection.ts';
import { createSavedReading } from './saved-reading.ts';
import type { Store } from './store.ts';

/**
 * The reader's database as the background uses it: what a page waits for is read through the browser's own connection,
 * and the store is loaded when something else is first asked for.
 * @param load hands over the same store each time; where it fails, the act does.
 */
export function createBackgroundStore(load: () => Promise<Omit<Store, 'database'>>) {
  const reading = createReadingConnection(DATABASE_NAME);
  const notebook = later(
    async () => (await load()).notebook,
    ['saved', 'save', 'undoSave', 'meetAgain', 'edit', 'tagsInUse'],
  );
  const statuses = later(async () => (await load()).statuses, ['all', 'ignored']);
  return {
    notebook: { ...notebook, ...reading.firstFor(createSavedReading, notebook) },
    statuses: reading.firstFor(createStatusReading, statuses),
    ownTerms: later(async () => (await load()).ownTerms, ['list', 'keep', 'remove', 'restore']),
    corrections: later(async () => (await load()).corrections, ['list', 'put', 'forget']),
    /** Begins to open what the next look-up will read. */
    prepare: () => void reading.open(),
  };
}
