import type { Notebook, Tombstone } from '../notebook.ts';
import { later } from './later.ts';
import { mergeEntries } from './merge-entries.ts';
import { mergeOwnTerms } from './merge-own-terms.ts';
import { CORRECTIONS, ENCOUNTERS, REVIEWS, type UnitedKind } from './united-kind.ts';

/**
 * One notebook out of two, whichever comes first and however often: the merge is commutative, associative and
 * idempotent. Entries and own terms are merged by field; encounters, answers and corrected readings are united, but for
 * those that were taken out after they were put in. The result is sorted by id, so that equal notebooks are equal.
 */
export function mergeNotebooks(a: Notebook, b: Notebook): Notebook {
  const tombstones = mergeTombstones(a.tombstones, b.tombstones);
  const goneAt = new Map(tombstones.map(({ id, at }) => [id, at]));

  function unite<Kept>(ours: readonly Kept[], theirs: readonly Kept[], kind: UnitedKind<Kept>): Kept[] {
    const latest = (one: Kept, other: Kept) =>
      later({ value: one, at: kind.keptAt(one) }, { value: other, at: kind.keptAt(other) }).value;
    return joined(ours, theirs, kind.keyOf, latest).filter(
      (kept) => kind.keptAt(kept) > (goneAt.get(kind.tombstone(kept, 0).id) ?? Number.NEGATIVE_INFINITY),
    );
  }

  return {
    entries: joined(a.entries, b.entries, ({ id }) => id, mergeEntries),
    encounters: unite(a.encounters, b.encounters, ENCOUNTERS),
    reviews: unite(a.reviews, b.reviews, REVIEWS),
    ownTerms: joined(a.ownTerms, b.ownTerms, ({ id }) => id, mergeOwnTerms),
    corrections: unite(a.corrections, b.corrections, CORRECTIONS),
    tombstones,
  };
}

/** Of two tombstones for one record the later. */
export function mergeTombstones(a: readonly Tombstone[], b: readonly Tombstone[]): Tombstone[] {
  return joined(
    a,
    b,
    ({ id }) => id,
    (one, other) => (one.at >= other.at ? one : other),
  );
}

/** All of both, those with the same key made one. */
function joined<Kept>(
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
