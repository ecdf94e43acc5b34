import type { Notebook } from '../core/vocabulary/notebook.ts';
import type { Database } from './database.ts';
import { toEntry, toKeptOwnTerm, toOwnTermRow, toReview, toRow } from './rows.ts';

/** All that the reader has written, with the trash. To be called within a transaction if it is about to be changed. */
export async function readWhole(database: Database): Promise<Notebook> {
  const { entries, encounters, reviews, ownTerms, corrections, tombstones } = database;
  return {
    entries: (await entries.toArray()).map(toEntry),
    encounters: await encounters.toArray(),
    reviews: (await reviews.toArray()).map(toReview),
    ownTerms: (await ownTerms.toArray()).map(toKeptOwnTerm),
    corrections: await corrections.toArray(),
    tombstones: await tombstones.toArray(),
  };
}

/** Puts `next` in the place of `current`, which is what the tables hold; only what differs is written. */
export async function writeWhole(database: Database, current: Notebook, next: Notebook): Promise<void> {
  const { entries, encounters, reviews, ownTerms, corrections, tombstones } = database;
  await entries.bulkPut(missingIn(current.entries, next.entries).map((entry) => toRow(entry)));
  await encounters.bulkDelete(missingIn(next.encounters, current.encounters).map(({ id }) => id));
  await encounters.bulkPut(missingIn(current.encounters, next.encounters));
  // Their key is a running number that means nothing outside this database.
  for (const { entryId, at } of missingIn(next.reviews, current.reviews))
    await reviews.where('[entryId+at]').equals([entryId, at]).delete();
  await reviews.bulkAdd(missingIn(current.reviews, next.reviews));
  await ownTerms.bulkPut(missingIn(current.ownTerms, next.ownTerms).map(toOwnTermRow));
  await corrections.bulkDelete(
    missingIn(next.corrections, current.corrections).map(({ word, sentence }) => [word, sentence]),
  );
  await corrections.bulkPut(missingIn(current.corrections, next.corrections));
  await tombstones.bulkPut(missingIn(current.tombstones, next.tombstones));
}

/** Whether two notebooks are the same in every record; what a merge leaves as it is, it hands on. */
export function isSameNotebook(current: Notebook, next: Notebook): boolean {
  const parts = ['entries', 'encounters', 'reviews', 'ownTerms', 'corrections', 'tombstones'] as const;
  return parts.every(
    (part) => current[part].length === next[part].length && missingIn<unknown>(current[part], next[part]).length === 0,
  );
}

/** Those of `wanted` that are not among `present` as the very same object. */
function missingIn<Kept>(present: readonly Kept[], wanted: readonly Kept[]): Kept[] {
  const here = new Set(present);
  return wanted.filter((kept) => !here.has(kept));
}
