import { newCard } from '../review/schedule.ts';
import { type Entry, entryId, type SavedItem } from './entry.ts';

/** An entry as it is first saved, at `now` (epoch ms). */
export function newEntry(item: SavedItem, now: number): Entry {
  return {
    id: entryId(item),
    item,
    savedAt: now,
    status: 'new',
    tags: [],
    note: '',
    card: newCard(now),
    pause: { kind: 'none' },
    deletedAt: null,
    isGone: false,
    clocks: { item: now, status: now, tags: now, note: now, card: now, pause: now, life: now },
  };
}
