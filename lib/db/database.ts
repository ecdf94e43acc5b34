import Dexie, { type EntityTable } from 'dexie';
import type { OwnTerm } from '../core/own-terms/own-term.ts';
import type { Card, Encounter, Entry, SavedItem } from '../core/vocabulary/entry.ts';

/**
 * Rows as stored. `live` stands for `deletedAt === null`, since IndexedDB cannot index null; `due` is the card's, so that
 * what is due can be counted from an index.
 */
export type EntryRow = {
  readonly id: string;
  readonly item: SavedItem;
  readonly savedAt: number;
  readonly card: Card;
  readonly live: 0 | 1;
  readonly due: number;
  readonly deletedAt: number;
};

export type EncounterRow = Encounter;

export type ReviewRow = {
  readonly id?: number;
  readonly entryId: string;
  readonly grade: number;
  readonly at: number;
  /** The card as it was, for undo and for later rescheduling. */
  readonly before: Card;
};

/** `deletedAt` is 0 while the term is in the glossary: IndexedDB cannot index null. */
export type OwnTermRow = OwnTerm & { readonly deletedAt: number };

export type Database = Dexie & {
  entries: EntityTable<EntryRow, 'id'>;
  encounters: EntityTable<EncounterRow, 'id'>;
  reviews: EntityTable<ReviewRow, 'id'>;
  ownTerms: EntityTable<OwnTermRow, 'id'>;
};

export const DATABASE_NAME = 'tifa';

/** Versions are only ever added; each has an upgrade test. */
export function openDatabase(name = DATABASE_NAME): Database {
  const database = new Dexie(name) as Database; // the tables are declared in the next statement
  database.version(1).stores({
    entries: 'id, [live+savedAt], [live+due]',
    encounters: 'id, [entryId+at]',
    reviews: '++id, [entryId+at]',
  });
  database.version(2).stores({ ownTerms: 'id, deletedAt' });
  // Dexie would open a notebook of a newer Tifa as if it were ours, and raise its version on the way.
  database.on(
    'ready',
    () => {
      const stored = database.backendDB().version / 10;
      if (stored > database.verno) throw new DOMException(`written by version ${stored}`, 'VersionError');
    },
    true,
  );
  // A newer Tifa wants to upgrade: let go, the next call opens anew.
  database.on('versionchange', () => database.close({ disableAutoOpen: false }));
  return database;
}

export function toRow(entry: Entry): EntryRow {
  const { id, item, savedAt, card, deletedAt } = entry;
  return { id, item, savedAt, card, due: card.due, live: deletedAt === null ? 1 : 0, deletedAt: deletedAt ?? 0 };
}

export function toEntry({ id, item, savedAt, card, live, deletedAt }: EntryRow): Entry {
  return { id, item, savedAt, card, deletedAt: live === 1 ? null : deletedAt };
}
