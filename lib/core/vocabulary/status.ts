import type { Card, Status } from './entry.ts';

/** A card that comes back only after so many days counts as known. */
const KNOWN_DAYS = 21;

/** Where an entry stands with its card so, after an answer or one taken back. What the reader ignores stays ignored. */
export function statusAfter(status: Status, card: Card): Status {
  if (status === 'ignored') return status;
  if (card.reps === 0) return 'new';
  return card.state === 'review' && card.scheduledDays >= KNOWN_DAYS ? 'known' : 'learning';
}
