import type { Clocks, Entry } from '../entry.ts';
import { isCopy, isSameContent, later } from './later.ts';

/**
 * One entry out of two of the same id: field by field the later; saved when it was first saved anywhere. Where nothing
 * of `b` is later, it is `a` itself.
 */
export function mergeEntries(a: Entry, b: Entry): Entry {
  if (isCopy(a, b)) return a;
  const merged = mergeFields(a, b);
  return isSameEntry(a, merged) ? a : merged;
}

function mergeFields(a: Entry, b: Entry): Entry {
  const pick = <Value>(field: keyof Clocks, of: (entry: Entry) => Value) =>
    later({ value: of(a), at: a.clocks[field] }, { value: of(b), at: b.clocks[field] });
  const item = pick('item', (entry) => entry.item);
  const status = pick('status', (entry) => entry.status);
  const tags = pick('tags', (entry) => entry.tags);
  const note = pick('note', (entry) => entry.note);
  const card = pick('card', (entry) => entry.card);
  const pause = pick('pause', (entry) => entry.pause);
  // Of a deletion and its later clearing from the trash, which has the same time, `true` is the greater text.
  const life = pick('life', ({ deletedAt, isGone }) => ({ deletedAt, isGone }));
  return {
    id: a.id,
    item: item.value,
    savedAt: Math.min(a.savedAt, b.savedAt),
    status: status.value,
    tags: tags.value,
    note: note.value,
    card: card.value,
    pause: pause.value,
    ...life.value,
    clocks: {
      item: item.at,
      status: status.at,
      tags: tags.at,
      note: note.at,
      card: card.at,
      pause: pause.at,
      life: life.at,
    },
  };
}

/** Whether two entries are the same in everything. */
export function isSameEntry(a: Entry, b: Entry): boolean {
  return isSameContent(a, b);
}
