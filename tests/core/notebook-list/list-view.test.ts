import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DEFAULT_VIEW,
  LIST_PAGES,
  type ListView,
  NO_FILTER,
  PERIODS_OF,
  parseView,
  SORT_FIELDS,
  STATUS_FILTERS,
  writeView,
} from '../../../lib/core/notebook-list/list-view.ts';

const text = fc.oneof(
  fc.constantFrom('', '改革&开放=100%#', 'a b', "Xī'ān", '-', '='),
  fc.string({ unit: 'grapheme' }),
);
const day = fc.constantFrom('', '2026-11-23', '2026-02-29');
const views: fc.Arbitrary<ListView> = fc.record({
  page: fc.constantFrom(...LIST_PAGES),
  filter: fc.record({
    query: text,
    status: fc.constantFrom('' as const, ...STATUS_FILTERS),
    tag: text,
    category: text,
    site: text,
    periodOf: fc.constantFrom(...PERIODS_OF),
    from: day,
    to: day,
    isDue: fc.boolean(),
  }),
  sort: fc.record({ by: fc.constantFrom(...SORT_FIELDS), isDescending: fc.boolean() }),
  entry: text,
});

describe('the address of the notebook', () => {
  test('holds whatever the reader has chosen', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(parseView(`#${writeView(view)}`)).toEqual(view);
      }),
    );
  });

  test('is empty while nothing is chosen', () => {
    expect(writeView(DEFAULT_VIEW)).toBe('');
    expect(parseView('')).toEqual(DEFAULT_VIEW);
    expect(parseView('#')).toEqual(DEFAULT_VIEW);
  });

  test.each([
    ['a status that there is not', 'status=clever', DEFAULT_VIEW],
    ['a column that there is not', 'sort=-colour', DEFAULT_VIEW],
    ['a day that is none', 'from=yesterday', DEFAULT_VIEW],
    ['half a character', 'q=%E6%94', DEFAULT_VIEW],
    ['something else beside', 'x=1&q=a&&=', { ...DEFAULT_VIEW, filter: { ...NO_FILTER, query: 'a' } }],
  ])('with %s in it says what is left', (_, fragment, view) => {
    expect(parseView(fragment)).toEqual(view);
  });
});
