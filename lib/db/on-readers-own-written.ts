import type { Database } from './database.ts';
import { onTableWritten } from './on-table-written.ts';
import { attempt } from './storage-failure.ts';

/**
 * Tells how many own terms, or corrected readings, there are whenever an import, an undo or a restored copy has written
 * some through this connection. Must be called before the database is first used.
 */
export function onReadersOwnWritten(
  database: Database,
  tell: (kind: 'own-terms' | 'corrections', count: number) => void,
): void {
  const { ownTerms, corrections } = database;

  // What cannot be counted now, just after it was written, will be told with the next change.
  async function counted(kind: 'own-terms' | 'corrections', count: () => PromiseLike<number>): Promise<void> {
    const found = await attempt(async () => count());
    if (found.ok) tell(kind, found.value);
  }

  onTableWritten(
    database,
    'ownTerms',
    () => void counted('own-terms', () => ownTerms.where('deletedAt').equals(0).count()),
  );
  onTableWritten(database, 'corrections', () => void counted('corrections', () => corrections.count()));
}
