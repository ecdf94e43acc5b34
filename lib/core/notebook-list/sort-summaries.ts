import { STATUSES } from '../vocabulary/entry.ts';
import type { EntrySummary } from '../vocabulary/entry-summary.ts';
import type { ListSort, SortField } from './list-view.ts';

/** By what each column is sorted. Words are sorted by their sound, as dictionaries for readers of Chinese are. */
const KEYS: Readonly<Record<SortField, (summary: EntrySummary) => string | number>> = {
  pinyin: ({ sound, simplified }) => `${sound}\n${simplified}`,
  meaning: ({ meaning }) => meaning.toLowerCase(),
  status: ({ status }) => STATUSES.indexOf(status),
  met: ({ met }) => met,
  lastMet: ({ lastMet }) => lastMet,
  saved: ({ savedAt }) => savedAt,
  due: ({ due }) => due,
};

/** A sorted copy. Of what is alike the latest saved comes first, whichever way is sorted. */
export function sortSummaries(summaries: readonly EntrySummary[], { by, isDescending }: ListSort): EntrySummary[] {
  const keyOf = KEYS[by];
  const direction = isDescending ? -1 : 1;
  const keyed = summaries.map((summary) => ({ key: keyOf(summary), summary }));
  keyed.sort((a, b) => {
    if (a.key !== b.key) return a.key < b.key ? -direction : direction;
    return b.summary.savedAt - a.summary.savedAt || (a.summary.id < b.summary.id ? -1 : 1);
  });
  return keyed.map(({ summary }) => summary);
}
