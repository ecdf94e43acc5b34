import { expect, test } from 'vitest';
import { listChoices } from '../../../lib/core/notebook-list/list-choices.ts';
import { summary } from './summaries.ts';

test('offers what the entries have, the most frequent first', () => {
  const all = [
    summary('改革', { tags: ['b'], sites: ['x.example'] }),
    summary('开放', { tags: ['a', 'b'], sites: ['x.example', 'a.example'] }),
  ];
  expect(listChoices(all, new Map([['word:改革', 'economy']]))).toEqual({
    tags: ['b', 'a'],
    categories: ['economy'],
    sites: ['x.example', 'a.example'],
  });
});
