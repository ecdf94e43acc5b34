import type { ReadersOwnKind } from '../core/own-terms/readers-own.ts';
import type { Database } from './database.ts';
import { onTableWritten } from './on-table-written.ts';
import type { Outcome } from './outcome.ts';
import { attempt } from './storage-failure.ts';

export function countReadersOwn({ ownTerms, corrections }: Database, kind: ReadersOwnKind): Outcome<number> {
  return attempt(async () =>
    kind === 'own-terms' ? ownTerms.where('deletedAt').equals(0).count() : corrections.count(),
  );
}

/**
 * Tells how many own terms, or corrected readings, there are whenever an import, an undo or a restored copy has written
 * some through this connection. Must be called before the database is first used.
 */
export function onReadersOwnWritten(database: Database, tell: (kind: ReadersOwnKind, count: number) => void): void {
  // What cannot be counted now, just after it was written, will be told with the next change.
  async function counted(kind: ReadersOwnKind): Promise<void> {
    const found = await countReadersOwn(database, kind);
    if (found.ok) tell(kind, found.value);
  }

  onTableWritten(database, 'ownTerms', () => void counted('own-terms'));
  onTableWritten(database, 'corrections', () => void counted('corrections'));
}
