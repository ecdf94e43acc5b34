import type { Database } from './database.ts';
import type { Outcome } from './outcome.ts';
import { attempt } from './storage-failure.ts';

/**
 * Deletes the whole database: the notebook with its trash and its copies, own terms, corrections. It works on one that
 * cannot be opened, too. Whoever else has it open lets go and finds an empty one.
 */
export function eraseDatabase(database: Database): Outcome<void> {
  return attempt(() => database.delete({ disableAutoOpen: false }));
}
