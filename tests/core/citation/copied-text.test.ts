import { expect, test } from 'vitest';
import { COPY_CHOICES, copiedText, copyChoices } from '../../../lib/core/citation/copied-text.ts';

const CITATION = {
  term: '共同富裕',
  pinyin: 'gòngtóng fùyù',
  rendering: 'common prosperity',
  source: '',
  sourceUrl: '',
  sentence: '',
  title: '要闻',
  outlet: '',
  date: '',
  url: 'https://a.example/1',
};

test.each([
  ['term', '共同富裕'],
  ['pinyin', '共同富裕 gòngtóng fùyù'],
  ['rendering', 'common prosperity'],
  ['citation', '共同富裕 (gòngtóng fùyù): common prosperity. 要闻, https://a.example/1'],
  ['markdown', '**共同富裕** (*gòngtóng fùyù*): common prosperity. [要闻](https://a.example/1)'],
] as const)('the %s that is copied is %j', (choice, expected) => {
  expect(copiedText(choice, CITATION)).toBe(expected);
});

test('what there is not is not offered', () => {
  expect(copyChoices({ pinyin: 'a', meaning: 'b' })).toEqual(COPY_CHOICES);
  expect(copyChoices({ pinyin: '', meaning: 'b' })).not.toContain('pinyin');
  expect(copyChoices({ pinyin: 'a', meaning: '' })).toEqual(['term', 'pinyin', 'citation', 'markdown']);
});
