import type { Clocks, Entry } from './entry.ts';

/** What can be changed in an entry. */
export type EntryChange = Partial<Pick<Entry, 'item' | 'status' | 'tags' | 'note' | 'card' | 'pause'>>;

/**
 * An entry after a change by its reader at `now` (epoch ms). Only what is given gets a new time, and with it the entry's
 * being in the list: of a deletion elsewhere and this change the later holds.
 */
export function edited(entry: Entry, change: EntryChange, now: number): Entry {
  const clocks: Record<keyof Clocks, number> = { ...entry.clocks, life: nextClock(entry.clocks.life, now) };
  for (const field of ['item', 'status', 'tags', 'note', 'card', 'pause'] as const) {
    if (field in change) clocks[field] = nextClock(entry.clocks[field], now);
  }
  const tags = change.tags ? { tags: [...new Set(change.tags)].sort() } : {};
  return { ...entry, ...change, ...tags, clocks };
}

/** An entry put into the trash, taken out of it again, or out of everything. */
export function withLife(entry: Entry, life: Pick<Entry, 'deletedAt' | 'isGone'>, now: number): Entry {
  return { ...entry, ...life, clocks: { ...entry.clocks, life: nextClock(entry.clocks.life, now) } };
}

/** The time of a change: never before the change that it replaces, even if the machine's clock was put back. */
export function nextClock(before: number, now: number): number {
  return Math.max(now, before + 1);
}
