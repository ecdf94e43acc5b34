import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EntrySummary, metWith, summaryOf } from '../../../lib/core/vocabulary/entry-summary.ts';
import { newEntry } from '../../../lib/core/vocabulary/new-entry.ts';
import { createSearch } from '../../../lib/core/vocabulary/search.ts';

function listed(simplified: string, traditional: string, pinyin: string, meaning: string): EntrySummary {
  const item = { kind: 'word', simplified, traditional, pinyin, meaning } as const;
  return summaryOf(newEntry(item, 0), 0, metWith([]));
}

const NOTEBOOK = [
  listed('西安', '西安', "Xī'ān", "Xi'an, capital of Shaanxi"),
  listed('京津冀协同发展', '京津冀協同發展', 'Jīng-Jīn-Jì xiétóng fāzhǎn', 'coordinated development'),
  listed('绿色', '綠色', 'lǜsè', 'Green'),
  listed('T恤', 'T恤', 'T xù', 'short-sleeved shirt'),
];

function found(query: string): string[] {
  return createSearch()
    .find(query, NOTEBOOK)
    .map(({ simplified }) => simplified);
}

describe('searching the notebook', () => {
  test.each([
    ['西安', ['西安']],
    ['西', ['西安']],
    ['協同', ['京津冀协同发展']],
    ['发展', ['京津冀协同发展']],
    ["xī'ān", ['西安']],
    ['xian', ['西安']],
    ['Xi’an', ['西安']],
    ['xi an', ['西安']],
    ['XIAN', ['西安']],
    ['jingjinji', ['京津冀协同发展']],
    ['Jing-Jin-Ji', ['京津冀协同发展']],
    ['tong fa', ['京津冀协同发展']],
    ['lüse', ['绿色']],
    ['lǜ', ['绿色']],
    ['green', ['绿色']],
    ['CAPITAL OF', ['西安']],
    ['  西安 ', ['西安']],
    ['恤', ['T恤']],
    ['北京', []],
    ['xiang', []],
    ["'", ['西安']],
    ['-', ['T恤']],
    ['’', []],
  ])('for %j finds %j', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  test('finds at every key what it would find if the query had been typed at once', () => {
    const keys = fc.array(
      fc.constantFrom('l', 'u', '\u0308', 'ü', ' ', "'", 'x', 'i', 'a', 'n', '西', '发', '展', '.', '('),
    );
    fc.assert(
      fc.property(keys, (typed) => {
        const search = createSearch();
        for (let end = 1; end <= typed.length; end++) {
          const query = typed.slice(0, end).join('');
          expect(search.find(query, NOTEBOOK)).toEqual(createSearch().find(query, NOTEBOOK));
        }
      }),
    );
  });

  test('looks through another list when there is another', () => {
    const search = createSearch();
    const [xian, ...rest] = NOTEBOOK;
    expect(search.find('西', rest)).toEqual([]);
    expect(search.find('西安', NOTEBOOK)).toEqual([xian]);
  });

  test.each(['', '   ', '\n'])('for nothing (%j) shows everything, in its order', (query) => {
    expect(createSearch().find(query, NOTEBOOK)).toEqual(NOTEBOOK);
  });

  // The query is put into lower case, the headword is not.
  test('for a headword with a capital letter finds it', () => {
    expect(found('T恤')).toEqual(['T恤']);
  });
});
