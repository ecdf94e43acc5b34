import { nextClock } from '../vocabulary/edited.ts';
import { isSameContent } from '../vocabulary/merge/later.ts';
import type { OwnTerm, OwnTermFields } from './own-term.ts';

/** When each part of a term was last changed (epoch ms): of two notebooks the later wins, part by part. */
export type OwnTermClocks = {
  /** Of headword, traditional, forms, pinyin and site, which are checked as one. */
  readonly spelling: number;
  readonly renderings: number;
  readonly note: number;
  readonly source: number;
  /** Of `deletedAt`. Whatever the reader writes of a term says that it lives. */
  readonly life: number;
};

/** A term as the notebook keeps it: a deleted one stays as its own tombstone, so that no older file brings it back. */
export type KeptOwnTerm = OwnTerm & {
  /** When the reader deleted it; null while it is in the glossary. */
  readonly deletedAt: number | null;
  readonly clocks: OwnTermClocks;
};

/** What of a term changes together, by its clock. */
export const PARTS = {
  spelling: ({ headword, traditional, forms, pinyin, site }: OwnTermFields) => ({
    headword,
    traditional,
    forms,
    pinyin,
    site,
  }),
  renderings: ({ renderings }: OwnTermFields) => ({ renderings }),
  note: ({ note }: OwnTermFields) => ({ note }),
  source: ({ source }: OwnTermFields) => ({ source }),
} as const;
export const PART_NAMES = ['spelling', 'renderings', 'note', 'source'] as const;

/**
 * A term as the reader puts it into the glossary at `now` (epoch ms), whether it is new, changed or brought back. Only
 * what differs from `before`, which has the same id, gets a new time.
 */
export function writtenOwnTerm(term: OwnTerm, before: KeptOwnTerm | undefined, now: number): KeptOwnTerm {
  if (!before) {
    const clocks = { spelling: now, renderings: now, note: now, source: now, life: now };
    return { ...term, deletedAt: null, clocks };
  }
  const clocks: Record<keyof OwnTermClocks, number> = {
    ...before.clocks,
    life: nextClock(before.clocks.life, now),
  };
  for (const part of PART_NAMES) {
    if (!isSameContent(PARTS[part](term), PARTS[part](before))) clocks[part] = nextClock(before.clocks[part], now);
  }
  return { ...term, deletedAt: null, clocks };
}

/** The term as the reader deletes it at `now` (epoch ms). */
export function deletedOwnTerm(term: KeptOwnTerm, now: number): KeptOwnTerm {
  return { ...term, deletedAt: now, clocks: { ...term.clocks, life: nextClock(term.clocks.life, now) } };
}

/** The term without what only the notebook needs to know. */
export function toOwnTerm({ deletedAt: _, clocks: __, ...term }: KeptOwnTerm): OwnTerm {
  return term;
}
