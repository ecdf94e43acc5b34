import type { Correction } from '../../corrections/correction.ts';
import type { Encounter, Review } from '../entry.ts';
import {
  correctionKey,
  correctionTombstone,
  encounterTombstone,
  reviewKey,
  reviewTombstone,
  type Tombstone,
} from '../notebook.ts';

/** Records that are not merged field by field but united: how they are known, dated and taken out. */
export type UnitedKind<Kept> = {
  readonly keyOf: (kept: Kept) => string;
  /** When it came, or came back, into the notebook (epoch ms): a removal before that does not hold. */
  readonly keptAt: (kept: Kept) => number;
  readonly withKeptAt: (kept: Kept, at: number) => Kept;
  readonly tombstone: (kept: Kept, at: number) => Tombstone;
};

export const ENCOUNTERS: UnitedKind<Encounter> = {
  keyOf: ({ id }) => id,
  keptAt: ({ keptAt }) => keptAt,
  withKeptAt: (encounter, keptAt) => ({ ...encounter, keptAt }),
  tombstone: ({ id }, at) => encounterTombstone(id, at),
};

export const REVIEWS: UnitedKind<Review> = {
  keyOf: reviewKey,
  keptAt: ({ keptAt }) => keptAt,
  withKeptAt: (review, keptAt) => ({ ...review, keptAt }),
  tombstone: reviewTombstone,
};

/** The one time that a correction has is that of the reader's choice. */
export const CORRECTIONS: UnitedKind<Correction> = {
  keyOf: correctionKey,
  keptAt: ({ at }) => at,
  withKeptAt: (correction, at) => ({ ...correction, at }),
  tombstone: correctionTombstone,
};
