import { expect, test } from 'vitest';
import { searchOwnTerms } from '../../../lib/core/own-terms/search-own-terms.ts';
import { ownTerm } from './own-terms.ts';

const TERMS = [
  ownTerm('双循环', { pinyin: 'shuāng xúnhuán', renderings: ['dual circulation'], forms: ['双循环格局'] }),
  ownTerm('人民至上', { note: 'Style guide', traditional: '人民至上' }),
];

test.each([
  ['', ['双循环', '人民至上']],
  ['格局', ['双循环']],
  ['shuangxun', ['双循环']],
  ['Circulation', ['双循环']],
  ['style', ['人民至上']],
  ['nothing', []],
])('the reader who looks for “%s” finds %s', (query, headwords) => {
  expect(searchOwnTerms(TERMS, query).map(({ headword }) => headword)).toEqual(headwords);
});
