import Dexie from 'dexie';
import type { Database } from './database.ts';
import type { Outcome } from './outcome.ts';
import { LIVE } from './rows.ts';
import { attempt } from './storage-failure.ts';

/** How much of the reader's there is. What is in the trash has its sentences and answers still. */
export type StoredCounts = {
  readonly terms: number;
  readonly sentences: number;
  readonly reviews: number;
  readonly ownTerms: number;
  readonly corrections: number;
};

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
