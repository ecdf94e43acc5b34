import type { Encounter, Entry, Review } from './entry.ts';

/** Says that an encounter or an answer was taken out at `at` (epoch ms). */
export type Tombstone = { readonly id: string; readonly at: number };

/** All that a notebook holds. No order is meant. */
export type Notebook = {
  readonly entries: readonly Entry[];
  readonly encounters: readonly Encounter[];
  readonly reviews: readonly Review[];
  readonly tombstones: readonly Tombstone[];
};

export const EMPTY_NOTEBOOK: Notebook = { entries: [], encounters: [], reviews: [], tombstones: [] };

/** What an answer is known by in every notebook. */
export function reviewKey({ entryId, at }: Pick<Review, 'entryId' | 'at'>): string {
  return `${entryId}@${at}`;
}

export function encounterTombstone(id: string, at: number): Tombstone {
  return { id: `encounter:${id}`, at };
}

export function reviewTombstone(review: Pick<Review, 'entryId' | 'at'>, at: number): Tombstone {
  return { id: `review:${reviewKey(review)}`, at };
}
