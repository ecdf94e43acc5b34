import type { KeptOwnTerm } from '../core/own-terms/kept-own-term.ts';
import { dueAt } from '../core/review/due-at.ts';
import type { Encounter, Entry, Review } from '../core/vocabulary/entry.ts';
import type { Tombstone } from '../core/vocabulary/notebook.ts';

/** In the list, in the trash, or out of both. IndexedDB cannot index null. */
export const LIVE = 1;
export const TRASHED = 0;
export const GONE = -1;

/**
 * Entries as stored. `live` stands for `deletedAt` and `isGone`; `due` is when the entry comes up for review, so that
 * what is due can be counted from an index. `deletedAt` is 0 where it was never deleted, and stays when the entry comes
 * back, for taking that save back.
 */
export type EntryRow = Omit<Entry, 'deletedAt' | 'isGone'> & {
  readonly live: typeof LIVE | typeof TRASHED | typeof GONE;
  readonly due: number;
  readonly deletedAt: number;
};

export type EncounterRow = Encounter;

export type ReviewRow = Review & { readonly id?: number };

export type TombstoneRow = Tombstone;

/** `deletedAt` is 0 while the term is in the glossary: IndexedDB cannot index null. */
export type OwnTermRow = Omit<KeptOwnTerm, 'deletedAt'> & { readonly deletedAt: number };

/** @param lastDeletedAt when an entry that lives was deleted before it came back; 0 for never. */
export function toRow({ deletedAt, isGone, ...entry }: Entry, lastDeletedAt = 0): EntryRow {
  const live = isGone ? GONE : deletedAt === null ? LIVE : TRASHED;
  return { ...entry, live, due: dueAt(entry), deletedAt: deletedAt ?? lastDeletedAt };
}

export function toEntry({ live, due: _, deletedAt, ...entry }: EntryRow): Entry {
  return { ...entry, deletedAt: live === LIVE ? null : deletedAt, isGone: live === GONE };
}

export function toReview({ id: _, ...review }: ReviewRow): Review {
  return review;
}

export function toOwnTermRow(term: KeptOwnTerm): OwnTermRow {
  return { ...term, deletedAt: term.deletedAt ?? 0 };
}

export function toKeptOwnTerm(row: OwnTermRow): KeptOwnTerm {
  return { ...row, deletedAt: row.deletedAt === 0 ? null : row.deletedAt };
}
