import { expect, test } from 'vitest';
import { packCategories, parseCategories } from '../../../lib/core/glossary/categories.ts';
import { entry } from '../small-glossary.ts';

test('every term is found by the category that its editors filed it under', () => {
  const filed = [
    { category: 'party', entry: entry('liang-ge', '两个维护', 'liǎng gè wéihù') },
    { category: 'economy', entry: entry('gaige', '改革开放', 'gǎigé kāifàng') },
    { category: 'party', entry: entry('si-ge', '四个意识', 'sì gè yìshí') },
  ];
  const categories = parseCategories(JSON.parse(JSON.stringify(packCategories(filed))));
  expect([...categories]).toEqual([
    ['term:liang-ge', 'party'],
    ['term:si-ge', 'party'],
    ['term:gaige', 'economy'],
  ]);
});

test('a damaged package is no list of categories', () => {
  expect(() => parseCategories(null)).toThrow('damaged');
});
