import { describe, expect, test } from 'vitest';
import {
  filterSummaries,
  filtersSet,
  isFiltering,
  queryAlone,
} from '../../../lib/core/notebook-list/filter-summaries.ts';
import { type ListFilter, NO_FILTER } from '../../../lib/core/notebook-list/list-view.ts';
import { summary } from './summaries.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const HOUR = 3_600_000;
const ALL = [
  summary('改革', {
    status: 'known',
    tags: ['Q4'],
    due: NOW + 1,
    savedAt: Date.UTC(2026, 10, 2),
    sites: ['a.example'],
  }),
  summary('开放', { id: 'term:kaifang', due: NOW, lastMet: Date.UTC(2026, 10, 5), sites: ['a.example', 'b.example'] }),
  summary('民生', { isSuspended: true, due: Number.POSITIVE_INFINITY, lastMet: Date.UTC(2026, 9, 31, 23) }),
];

function left(filter: Partial<ListFilter>, utcOffset = 0): string[] {
  const categoryOf = (id: string) => (id === 'term:kaifang' ? 'economy' : undefined);
  const context = { now: NOW, utcOffset, categoryOf };
  return filterSummaries(ALL, { ...NO_FILTER, ...filter }, context).map(({ simplified }) => simplified);
}

describe('the list narrowed', () => {
  test.each([
    ['to nothing in particular', {}, ['改革', '开放', '民生']],
    ['to a status', { status: 'known' }, ['改革']],
    ['to what is suspended', { status: 'suspended' }, ['民生']],
    ['to a tag', { tag: 'Q4' }, ['改革']],
    ['to a category of the glossary', { category: 'economy' }, ['开放']],
    ['to a site', { site: 'a.example' }, ['改革', '开放']],
    ['to what is due', { isDue: true }, ['开放']],
    ['to what was saved on a day', { from: '2026-11-02', to: '2026-11-02' }, ['改革']],
    ['to what was met since a day', { periodOf: 'met', from: '2026-11-01' }, ['开放']],
    ['to what was met until a day', { periodOf: 'met', from: '2026-10-01', to: '2026-10-31' }, ['民生']],
    ['to two things at once', { site: 'a.example', status: 'new' }, ['开放']],
  ] as const)('%s', (_, filter, expected) => {
    expect(left(filter)).toEqual(expected);
  });

  test('counts days where the reader is', () => {
    expect(left({ periodOf: 'met', from: '2026-11-01', to: '2026-11-01' }, 8 * 60)).toEqual(['民生']);
    expect(left({ periodOf: 'met', from: '2026-11-01', to: '2026-11-01' }, -HOUR / 60_000)).toEqual([]);
  });

  test('is told from one that is only searched', () => {
    const filter = { ...NO_FILTER, query: '改', tag: 'Q4' };
    expect(isFiltering(filter)).toBe(true);
    expect(isFiltering(queryAlone(filter))).toBe(false);
    expect(queryAlone(filter).query).toBe('改');
  });

  test('says how much it is narrowed by, a period being one thing', () => {
    expect(filtersSet({ ...NO_FILTER, query: '改', periodOf: 'met' })).toBe(0);
    const period = { from: '2026-11-01', to: '2026-11-03' };
    expect(filtersSet({ ...NO_FILTER, ...period, tag: 'Q4', isDue: true })).toBe(3);
  });
});
