import { browserConnection } from './browser-connection.ts';
import type { Database } from './database.ts';
import { createEditing, type Editing } from './editing.ts';
import { createEncounterRemoval, type EncounterRemoval } from './encounter-removal.ts';
import { createExchanging, type Exchanging } from './exchanging.ts';
import { createHistory, type History } from './history.ts';
import { createJoining, type Joining } from './joining.ts';
import { createListing, type Listing } from './listing.ts';
import { createReviewing, type Reviewing } from './reviewing.ts';
import { createSavedReading, type SavedReading } from './saved-reading.ts';
import { createSaving, type Saving } from './saving.ts';
import { createSnapshots, type Snapshots } from './snapshots.ts';
import { createTrash, type Trash } from './trash.ts';

/** The reader's notebook. Times are epoch milliseconds and always given by the caller. */
export type Vocabulary = Saving &
  SavedReading &
  Listing &
  Editing &
  Trash &
  Reviewing &
  History &
  EncounterRemoval &
  Joining &
  Snapshots &
  Exchanging & { close(): void };

export function createVocabulary(database: Database): Vocabulary {
  return {
    ...createSaving(database),
    ...createSavedReading(browserConnection(database)),
    ...createListing(database),
    ...createEditing(database),
    ...createTrash(database),
    ...createReviewing(database),
    ...createHistory(database),
    ...createEncounterRemoval(database),
    ...createJoining(database),
    ...createSnapshots(database),
    ...createExchanging(database),
    close: () => database.close(),
  };
}
