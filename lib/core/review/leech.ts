import type { Card, Entry } from '../vocabulary/entry.ts';
import type { ReviewSettings } from './review-settings.ts';

const LEECH_TAG = 'leech';

/** What an answer that made a leech of a card changes besides; nothing where it did not. */
export function leechChange(
  { tags, card }: Pick<Entry, 'tags' | 'card'>,
  after: Card,
  settings: ReviewSettings,
): Partial<Pick<Entry, 'tags' | 'pause'>> {
  if (!becomesLeech(card, after, settings)) return {};
  const tagged = { tags: [...tags, LEECH_TAG] };
  return settings.leechAction === 'suspend' ? { ...tagged, pause: { kind: 'suspended' } } : tagged;
}

/** What taking that answer back changes besides. */
export function leechUndo(
  { tags, card }: Pick<Entry, 'tags' | 'card'>,
  before: Card,
  settings: ReviewSettings,
): Partial<Pick<Entry, 'tags' | 'pause'>> {
  if (!becomesLeech(before, card, settings)) return {};
  // A card that was a leech already keeps the mark of the time before.
  const isFirst = card.lapses === settings.leechThreshold;
  return { ...(isFirst ? { tags: tags.filter((tag) => tag !== LEECH_TAG) } : {}), pause: { kind: 'none' } };
}

/** Whether a card was forgotten for the eighth, twelfth, sixteenth time (with a threshold of eight). */
function becomesLeech(before: Card, after: Card, { leechThreshold }: ReviewSettings): boolean {
  const beyond = after.lapses - leechThreshold;
  return after.lapses > before.lapses && beyond >= 0 && beyond % Math.ceil(leechThreshold / 2) === 0;
}
