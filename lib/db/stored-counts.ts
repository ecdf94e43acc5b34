import Dexie from 'dexie';
import type { StoredCounts } from '../core/vocabulary/stored-counts.ts';
import type { Database } from './database.ts';
import type { Outcome } from './outcome.ts';
import { LIVE } from './rows.ts';
import { attempt } from './storage-failure.ts';

/** Counts what is stored; what lies in the trash is no saved term. */
export function countStored(database: Database): Outcome<StoredCounts> {
  const { entries, encounters, reviews, ownTerms, corrections } = database;
  return attempt(() =>
    database.transaction('r', entries, encounters, reviews, ownTerms, corrections, async () => ({
      terms: await entries.where('[live+savedAt]').between([LIVE, Dexie.minKey], [LIVE, Dexie.maxKey]).count(),
      sentences: await encounters.count(),
      reviews: await reviews.count(),
      ownTerms: await ownTerms.where('deletedAt').equals(0).count(),
      corrections: await corrections.count(),
    })),
  );
}
