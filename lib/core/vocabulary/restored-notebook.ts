import { nextClock, withLife } from './edited.ts';
import type { Clocks, Entry } from './entry.ts';
import { isSameEntry } from './merge/merge-entries.ts';
import { mergeNotebooks } from './merge/merge-notebooks.ts';
import {
  EMPTY_NOTEBOOK,
  encounterTombstone,
  type Notebook,
  reviewKey,
  reviewTombstone,
  type Tombstone,
} from './notebook.ts';

/**
 * The notebook as it was, told as changes made at `now` (epoch ms) to what it is: another machine that has seen what is
 * undone follows. Entries that came later go to the trash, so that a wrong choice costs nothing.
 */
export function restoredNotebook(current: Notebook, before: Notebook, now: number): Notebook {
  const gone = new Map(current.tombstones.map(({ id, at }) => [id, at]));
  const removed: Tombstone[] = [];

  function putBack<Kept extends { readonly keptAt: number }>(
    present: readonly Kept[],
    wanted: readonly Kept[],
    keyOf: (kept: Kept) => string,
    tombstone: (kept: Kept, at: number) => Tombstone,
  ): Kept[] {
    const here = new Set(present.map(keyOf));
    const there = new Set(wanted.map(keyOf));
    for (const kept of present) if (!there.has(keyOf(kept))) removed.push(tombstone(kept, Math.max(now, kept.keptAt)));
    return wanted.map((kept) => {
      if (here.has(keyOf(kept))) return kept;
      return { ...kept, keptAt: nextClock(Math.max(kept.keptAt, gone.get(tombstone(kept, 0).id) ?? 0), now) };
    });
  }

  const encounters = putBack(
    current.encounters,
    before.encounters,
    ({ id }) => id,
    ({ id }, at) => encounterTombstone(id, at),
  );
  const reviews = putBack(current.reviews, before.reviews, reviewKey, reviewTombstone);
  const graves = { ...EMPTY_NOTEBOOK, tombstones: removed };
  const { tombstones } = mergeNotebooks(mergeNotebooks(current, before), graves);
  return { entries: restoredEntries(current.entries, before.entries, now), encounters, reviews, tombstones };
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
