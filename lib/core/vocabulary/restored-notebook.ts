import { restoredOwnTerms } from '../own-terms/restored-own-terms.ts';
import { nextClock, withLife } from './edited.ts';
import type { Clocks, Entry } from './entry.ts';
import { isSameContent } from './merge/later.ts';
import { isSameEntry } from './merge/merge-entries.ts';
import { mergeTombstones } from './merge/merge-notebooks.ts';
import { CORRECTIONS, ENCOUNTERS, REVIEWS, type UnitedKind } from './merge/united-kind.ts';
import type { Notebook, Tombstone } from './notebook.ts';

/**
 * The notebook as it was, told as changes made at `now` (epoch ms) to what it is: another machine that has seen what is
 * undone follows. Entries that came later go to the trash, so that a wrong choice costs nothing; own terms that came
 * later are deleted.
 */
export function restoredNotebook(current: Notebook, before: Notebook, now: number): Notebook {
  const graves = mergeTombstones(current.tombstones, before.tombstones);
  const goneAt = new Map(graves.map(({ id, at }) => [id, at]));
  const removed: Tombstone[] = [];

  function putBack<Kept>(present: readonly Kept[], wanted: readonly Kept[], kind: UnitedKind<Kept>): Kept[] {
    const { keyOf, keptAt, withKeptAt, tombstone } = kind;
    const here = new Map(present.map((kept) => [keyOf(kept), kept]));
    const there = new Set(wanted.map(keyOf));
    for (const kept of present) if (!there.has(keyOf(kept))) removed.push(tombstone(kept, Math.max(now, keptAt(kept))));
    return wanted.map((kept) => {
      const replaced = here.get(keyOf(kept));
      const gone = goneAt.get(tombstone(kept, 0).id) ?? Number.NEGATIVE_INFINITY;
      const isSame = replaced && isSameContent(withKeptAt(replaced, keptAt(kept)), kept);
      if (isSame && keptAt(replaced) > gone) return replaced;
      return withKeptAt(kept, nextClock(Math.max(keptAt(kept), replaced ? keptAt(replaced) : gone, gone), now));
    });
  }

  const encounters = putBack(current.encounters, before.encounters, ENCOUNTERS);
  const reviews = putBack(current.reviews, before.reviews, REVIEWS);
  const corrections = putBack(current.corrections, before.corrections, CORRECTIONS);
  const tombstones = mergeTombstones(graves, removed);
  const entries = restoredEntries(current.entries, before.entries, now);
  const ownTerms = restoredOwnTerms(current.ownTerms, before.ownTerms, now);
  return { entries, encounters, reviews, ownTerms, corrections, tombstones };
}

function restoredEntries(current: readonly Entry[], before: readonly Entry[], now: number): Entry[] {
  const here = new Map(current.map((entry) => [entry.id, entry]));
  const there = new Set(before.map(({ id }) => id));
  const restored = before.map((entry) => {
    const present = here.get(entry.id);
    return !present || isSameEntry(present, entry) ? entry : asOf(entry, present, now);
  });
  const later = current.filter(({ id }) => !there.has(id));
  const trashed = later.map((entry) =>
    entry.deletedAt === null ? withLife(entry, { deletedAt: now, isGone: false }, now) : entry,
  );
  return [...restored, ...trashed];
}

/** The entry with all its fields later than those that it replaces; the day it was first saved has no other. */
function asOf(entry: Entry, replaced: Entry, now: number): Entry {
  const after = (field: keyof Clocks) => nextClock(Math.max(entry.clocks[field], replaced.clocks[field]), now);
  return {
    ...entry,
    savedAt: Math.min(entry.savedAt, replaced.savedAt),
    clocks: {
      item: after('item'),
      status: after('status'),
      tags: after('tags'),
      note: after('note'),
      card: after('card'),
      pause: after('pause'),
      life: after('life'),
    },
  };
}
