import type { Encounter, Entry, Review } from '../entry.ts';
import { encounterTombstone, type Notebook, reviewKey, reviewTombstone, type Tombstone } from '../notebook.ts';
import { later } from './later.ts';
import { mergeEntries } from './merge-entries.ts';

/**
 * One notebook out of two, whichever comes first and however often: the merge is commutative, associative and
 * idempotent. Entries are merged by field; encounters and answers are united, but for those that were taken out after
 * they were put in. The result is sorted by id, so that equal notebooks are equal.
 */
export function mergeNotebooks(a: Notebook, b: Notebook): Notebook {
  const tombstones = united(a.tombstones, b.tombstones, ({ id }) => id, latestTombstone);
  const goneAt = new Map(tombstones.map(({ id, at }) => [id, at]));
  const stays = (tombstone: Tombstone, keptAt: number) =>
    keptAt > (goneAt.get(tombstone.id) ?? Number.NEGATIVE_INFINITY);
  return {
    entries: united(a.entries, b.entries, ({ id }: Entry) => id, mergeEntries),
    encounters: united(a.encounters, b.encounters, ({ id }: Encounter) => id, latestKept).filter(({ id, keptAt }) =>
      stays(encounterTombstone(id, 0), keptAt),
    ),
    reviews: united(a.reviews, b.reviews, reviewKey, latestKept<Review>).filter((review) =>
      stays(reviewTombstone(review, 0), review.keptAt),
    ),
    tombstones,
  };
}

/** All of both, those with the same key made one. */
function united<Kept>(
  a: readonly Kept[],
  b: readonly Kept[],
  keyOf: (kept: Kept) => string,
  merge: (a: Kept, b: Kept) => Kept,
): Kept[] {
  const byKey = new Map<string, Kept>();
  for (const kept of [...a, ...b]) {
    const key = keyOf(kept);
    const before = byKey.get(key);
    byKey.set(key, before === undefined ? kept : merge(before, kept));
  }
  return [...byKey].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, kept]) => kept);
}

function latestKept<Kept extends { readonly keptAt: number }>(a: Kept, b: Kept): Kept {
  return later({ value: a, at: a.keptAt }, { value: b, at: b.keptAt }).value;
}

function latestTombstone(a: Tombstone, b: Tombstone): Tombstone {
  return a.at >= b.at ? a : b;
}
