import type { EntrySummary } from '../vocabulary/entry-summary.ts';

/** What the entries of a list can be told apart by; the most frequent first. */
export type ListChoices = {
  readonly tags: readonly string[];
  readonly categories: readonly string[];
  readonly sites: readonly string[];
};

/** @param categories of glossary terms, by the entry's id */
export function listChoices(summaries: readonly EntrySummary[], categories: ReadonlyMap<string, string>): ListChoices {
  const [tags, sites, found] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  for (const summary of summaries) {
    for (const tag of summary.tags) count(tags, tag);
    for (const site of summary.sites) count(sites, site);
    const category = categories.get(summary.id);
    if (category !== undefined) count(found, category);
  }
  return { tags: byCount(tags), categories: byCount(found), sites: byCount(sites) };
}

function count(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

function byCount(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).map(([value]) => value);
}
