import type { Database } from './database.ts';
import { onTableWritten } from './on-table-written.ts';

/**
 * Calls back whenever entries of the notebook were written through this connection: saved, graded, edited, imported.
 * Must be called before the database is first used.
 */
export function onEntriesWritten(database: Database, listener: () => void): void {
  onTableWritten(database, 'entries', listener);
}
