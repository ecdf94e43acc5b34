import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ListSort, SORT_FIELDS } from '../../../lib/core/notebook-list/list-view.ts';
import { sortSummaries } from '../../../lib/core/notebook-list/sort-summaries.ts';
import { STATUSES } from '../../../lib/core/vocabulary/entry.ts';
import { summary } from './summaries.ts';

const ALL = [
  summary('文明', {
    sound: 'wenming',
    meaning: 'Civilisation',
    met: 3,
    savedAt: 1,
    due: 9,
    status: 'known',
    lastMet: 5,
  }),
  summary('安全', {
    sound: 'anquan',
    meaning: 'security',
    met: 3,
    savedAt: 2,
    due: Number.POSITIVE_INFINITY,
    lastMet: 7,
  }),
  summary('民生', {
    sound: 'minsheng',
    meaning: 'livelihood',
    met: 9,
    savedAt: 3,
    due: 4,
    status: 'learning',
    lastMet: 6,
  }),
];

const order = (sort: ListSort) => sortSummaries(ALL, sort).map(({ simplified }) => simplified);

describe('the list sorted', () => {
  test.each([
    ['pinyin', ['安全', '民生', '文明']],
    ['meaning', ['文明', '民生', '安全']],
    ['status', ['安全', '民生', '文明']],
    ['met', ['安全', '文明', '民生']],
    ['lastMet', ['文明', '民生', '安全']],
    ['saved', ['文明', '安全', '民生']],
    ['due', ['民生', '文明', '安全']],
  ] as const)('by %s', (by, expected) => {
    expect(order({ by, isDescending: false })).toEqual(expected);
  });

  test('the other way round keeps the latest saved first among what is alike', () => {
    expect(order({ by: 'met', isDescending: true })).toEqual(['民生', '安全', '文明']);
  });

  test('holds what it held, whatever the order it came in', () => {
    const rows = fc.uniqueArray(
      fc.record({ word: fc.string(), savedAt: fc.nat(3), met: fc.nat(3), status: fc.constantFrom(...STATUSES) }),
      { selector: ({ word }) => word },
    );
    fc.assert(
      fc.property(rows, fc.constantFrom(...SORT_FIELDS), fc.boolean(), (given, by, isDescending) => {
        const all = given.map(({ word, ...more }) => summary(word, more));
        const sorted = sortSummaries(all, { by, isDescending });
        expect(new Set(sorted)).toEqual(new Set(all));
        expect(sortSummaries([...all].reverse(), { by, isDescending })).toEqual(sorted);
      }),
    );
  });
});
