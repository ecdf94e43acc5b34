import type { Correction } from '../corrections/correction.ts';
import type { KeptOwnTerm } from '../own-terms/kept-own-term.ts';
import { sha1 } from '../text/sha1.ts';
import type { Encounter, Entry, Review } from './entry.ts';

/** Says that an encounter, an answer or a corrected reading was taken out at `at` (epoch ms). */
export type Tombstone = { readonly id: string; readonly at: number };

/** All that the reader has written: what they saved, their own terms, the readings they corrected. No order is meant. */
export type Notebook = {
  readonly entries: readonly Entry[];
  readonly encounters: readonly Encounter[];
  readonly reviews: readonly Review[];
  readonly ownTerms: readonly KeptOwnTerm[];
  readonly corrections: readonly Correction[];
  readonly tombstones: readonly Tombstone[];
};

export const EMPTY_NOTEBOOK: Notebook = {
  entries: [],
  encounters: [],
  reviews: [],
  ownTerms: [],
  corrections: [],
  tombstones: [],
};

/** What an answer is known by in every notebook. */
export function reviewKey({ entryId, at }: Pick<Review, 'entryId' | 'at'>): string {
  return `${entryId}@${at}`;
}

/** What a corrected reading is known by: a word has one wherever it stands, and one in each sentence. */
export function correctionKey({ word, sentence }: Pick<Correction, 'word' | 'sentence'>): string {
  return `${word}\n${sentence}`;
}

export function encounterTombstone(id: string, at: number): Tombstone {
  return { id: `encounter:${id}`, at };
}

export function reviewTombstone(review: Pick<Review, 'entryId' | 'at'>, at: number): Tombstone {
  return { id: `review:${reviewKey(review)}`, at };
}

/** A sentence may be long, and what the reader takes back should not stay readable: it is named by its hash. */
export function correctionTombstone(correction: Pick<Correction, 'word' | 'sentence'>, at: number): Tombstone {
  return { id: `correction:${sha1(correctionKey(correction))}`, at };
}
