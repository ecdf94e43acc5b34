import type { OwnTerm } from '../core/own-terms/own-term.ts';
import type { Card, Encounter, Meeting, Review, SavedItem } from '../core/vocabulary/entry.ts';
import { keptUrl, siteOf } from '../core/vocabulary/kept-url.ts';
import { statusAfter } from '../core/vocabulary/status.ts';
import { type EntryRow, LIVE, type OwnTermRow } from './rows.ts';

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
/** What versions 2 to 5 stored. */
type OwnTermRow2 = OwnTerm & { readonly deletedAt: number };

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

/** An own term of version 2 or of now: its parts were changed together, or nobody knows any more when each was. */
export function upgradedOwnTerm(row: OwnTermRow2 | OwnTermRow): OwnTermRow {
  if ('clocks' in row) return row;
  const { changedAt, deletedAt } = row;
  const life = deletedAt === 0 ? changedAt : Math.max(changedAt, deletedAt);
  return { ...row, clocks: { spelling: changedAt, renderings: changedAt, note: changedAt, source: changedAt, life } };
}
