import { describe, expect, test } from 'vitest';
import { duplicatesAmong } from '../../../lib/core/vocabulary/duplicates.ts';
import { summary } from '../notebook-list/summaries.ts';

const word = summary('开放', { traditional: '開放', met: 5 });
const term = summary('开放', { id: 'term:kaifang', traditional: '開放' });
const variant = summary('開放', { savedAt: 9 });
const other = summary('民生');

const ids = (groups: { id: string }[][]) => groups.map((group) => group.map(({ id }) => id));

describe('entries that are likely the same', () => {
  test('are a word and a term of one writing, and the same in the other script; the term is best kept', () => {
    expect(ids(duplicatesAmong([word, other, variant, term]))).toEqual([['term:kaifang', 'word:开放', 'word:開放']]);
  });

  test('are found whatever the order, even where one links two that share no writing', () => {
    const link = summary('后', { id: 'word:后', traditional: '後' });
    const [a, b] = [summary('後'), summary('后', { id: 'term:hou', traditional: '后' })];
    for (const order of [
      [a, b, link],
      [link, a, b],
      [a, link, b],
    ])
      expect(duplicatesAmong(order).map((group) => group.length)).toEqual([3]);
  });

  test('are none where every word is there once', () => {
    expect(duplicatesAmong([word, other])).toEqual([]);
  });
});
