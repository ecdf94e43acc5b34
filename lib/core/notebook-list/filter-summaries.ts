import type { EntrySummary } from '../vocabulary/entry-summary.ts';
import { type ListFilter, NO_FILTER } from './list-view.ts';

/** What a filter is read against. */
export type FilterContext = {
  readonly now: number;
  /** Minutes that local time is ahead of UTC. */
  readonly utcOffset: number;
  /** The category of a glossary term by the entry's id. */
  readonly categoryOf: (entryId: string) => string | undefined;
};

const DAY = 86_400_000;

/** Those that a filter lets through, in their order. Its query is not looked at: see `createSearch`. */
export function filterSummaries(
  summaries: readonly EntrySummary[],
  filter: ListFilter,
  context: FilterContext,
): readonly EntrySummary[] {
  const tests = testsOf(filter, context);
  return tests.length === 0 ? summaries : summaries.filter((summary) => tests.every((test) => test(summary)));
}

/** By how many things a filter, its query aside, holds back; a period is one. */
export function filtersSet(filter: ListFilter): number {
  const { status, tag, category, site, from, to, isDue } = filter;
  return Number(isDue) + [status, tag, category, site, from + to].filter((value) => value !== '').length;
}

/** Whether a filter, its query aside, holds anything back. */
export function isFiltering(filter: ListFilter): boolean {
  return filtersSet(filter) > 0;
}

/** The filter with nothing but its query. */
export function queryAlone({ query }: ListFilter): ListFilter {
  return { ...NO_FILTER, query };
}

function testsOf(filter: ListFilter, { now, utcOffset, categoryOf }: FilterContext) {
  const { status, tag, category, site, isDue } = filter;
  const tests: ((summary: EntrySummary) => boolean)[] = [];
  if (status === 'suspended') tests.push((summary) => summary.isSuspended);
  else if (status !== '') tests.push((summary) => summary.status === status);
  if (tag !== '') tests.push((summary) => summary.tags.includes(tag));
  if (category !== '') tests.push((summary) => categoryOf(summary.id) === category);
  if (site !== '') tests.push((summary) => summary.sites.includes(site));
  if (isDue) tests.push((summary) => summary.due <= now);
  const { from, to } = periodOf(filter, utcOffset);
  const at = filter.periodOf === 'saved' ? savedAt : lastMet;
  if (filter.from !== '' || filter.to !== '') tests.push((summary) => at(summary) >= from && at(summary) < to);
  return tests;
}

/**
 * A period of ISO days, both included, as epoch ms; an empty day leaves its side open.
 * @param utcOffset minutes that local time is ahead of UTC
 */
export function periodOf(
  { from, to }: Pick<ListFilter, 'from' | 'to'>,
  utcOffset: number,
): { from: number; to: number } {
  const start = (day: string) => Date.parse(day) - utcOffset * 60_000;
  return {
    from: from === '' ? 0 : start(from),
    to: to === '' ? Number.POSITIVE_INFINITY : start(to) + DAY,
  };
}

const savedAt = (summary: EntrySummary) => summary.savedAt;
const lastMet = (summary: EntrySummary) => summary.lastMet;
