import type { Card, Encounter, Meeting, Review, SavedItem } from '../core/vocabulary/entry.ts';
import { keptUrl, siteOf } from '../core/vocabulary/kept-url.ts';
import { statusAfter } from '../core/vocabulary/status.ts';
import { type EntryRow, LIVE } from './rows.ts';

/** What Tifa 0.1.0 stored (version 1). */
type EntryRow1 = {
  readonly id: string;
  readonly item: SavedItem;
  readonly savedAt: number;
  readonly card: Card;
  readonly live: 0 | 1;
  readonly due: number;
  readonly deletedAt: number;
};
type EncounterRow1 = Meeting & { readonly id: string; readonly entryId: string; readonly at: number };
type ReviewRow1 = Omit<Review, 'keptAt'>;

/** An entry of version 1 or of now. Nobody knows when its fields changed: each gets the latest time that is known. */
export function upgradedEntry(row: EntryRow1 | EntryRow): EntryRow {
  if ('clocks' in row) return row;
  const { savedAt, card, live, deletedAt } = row;
  const answered = card.lastReview ?? savedAt;
  return {
    ...row,
    status: statusAfter('new', card),
    tags: [],
    note: '',
    pause: { kind: 'none' },
    clocks: {
      item: savedAt,
      status: answered,
      tags: savedAt,
      note: savedAt,
      card: answered,
      pause: savedAt,
      life: live === LIVE ? Math.max(savedAt, answered, deletedAt + 1) : deletedAt,
    },
  };
}

export function upgradedEncounter(row: EncounterRow1 | Encounter): Encounter {
  if ('keptAt' in row) return row;
  const url = keptUrl(row.url);
  return { ...row, url, site: siteOf(url), keptAt: row.at };
}

export function upgradedReview(row: ReviewRow1 | Review): Review {
  return 'keptAt' in row ? row : { ...row, keptAt: row.at };
}
