import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Citation, markdownCitation, plainCitation } from '../../../lib/core/citation/citation.ts';

const FULL: Citation = {
  term: '共同富裕',
  pinyin: 'gòngtóng fùyù',
  rendering: 'common prosperity',
  source: 'Xinhua, Report to the 20th Congress, 2022-10-16',
  sourceUrl: 'https://english.news.cn/report.htm',
  sentence: '扎实推进共同富裕。',
  title: '全省经济工作会议召开',
  outlet: '河北日报',
  date: '2025-12-24',
  url: 'https://news.example/2025/1224/c1.html',
};
const EMPTY: Citation = {
  term: '治理',
  pinyin: '',
  rendering: '',
  source: '',
  sourceUrl: '',
  sentence: '',
  title: '',
  outlet: '',
  date: '',
  url: '',
};

describe('a reference as plain text', () => {
  test.each<[string, Partial<Citation>, string]>([
    [
      'has all that is known, in one line',
      FULL,
      '共同富裕 (gòngtóng fùyù): common prosperity (Xinhua, Report to the 20th Congress, 2022-10-16). ' +
        '“扎实推进共同富裕。” 全省经济工作会议召开, 河北日报, 2025-12-24, https://news.example/2025/1224/c1.html',
    ],
    ['of nothing but a term is the term', {}, '治理.'],
    ['has no empty parentheses without pinyin', { rendering: 'governance' }, '治理: governance.'],
    ['has no source of what is not rendered', { source: 'CC-CEDICT' }, '治理.'],
    ['has no colon without a rendering', { pinyin: 'zhìlǐ', outlet: '人民网' }, '治理 (zhìlǐ). 人民网'],
    ['does not end twice', { rendering: 'Let’s go!' }, '治理: Let’s go!'],
    ['has the date without a title', { date: '2025-12-24', sentence: '加强治理' }, '治理. “加强治理” 2025-12-24'],
    ['has other marks around marks', { sentence: '要抓“一把手”。' }, '治理. 「要抓“一把手”。」'],
    ['has no line breaks', { sentence: '加强\n  治理。', title: ' 要\t闻 ' }, '治理. “加强 治理。” 要 闻'],
    [
      'says what is marked up as it is',
      { title: 'A*B [c]', url: 'https://a.example/(1)' },
      '治理. A*B [c], https://a.example/(1)',
    ],
  ])('%s', (_, parts, expected) => {
    expect(plainCitation({ ...EMPTY, ...parts })).toBe(expected);
  });
});

describe('a reference in Markdown', () => {
  test.each<[string, Partial<Citation>, string]>([
    [
      'hangs the addresses on document and title',
      FULL,
      '**共同富裕** (*gòngtóng fùyù*): common prosperity ' +
        '([Xinhua, Report to the 20th Congress, 2022-10-16](https://english.news.cn/report.htm)). ' +
        '“扎实推进共同富裕。” [全省经济工作会议召开](https://news.example/2025/1224/c1.html), 河北日报, 2025-12-24',
    ],
    ['shows an address that has no title', { url: 'https://a.example/1' }, '**治理**. <https://a.example/1>'],
    ['has a title without address', { title: '要闻', outlet: '人民网' }, '**治理**. 要闻, 人民网'],
    [
      'takes nothing of the text for markup',
      { rendering: 'a*b_c', sentence: '[治理](x) <b>`y`', title: 'A|B ~C~ $1 & \\d' },
      '**治理**: a\\*b\\_c. “\\[治理\\](x) \\<b\\>\\`y\\`” A\\|B \\~C\\~ \\$1 \\& \\\\d',
    ],
    [
      'keeps an address in one piece',
      { title: '甲', url: 'https://a.example/(1) <2>' },
      '**治理**. [甲](https://a.example/%281%29%20%3C2%3E)',
    ],
  ])('%s', (_, parts, expected) => {
    expect(markdownCitation({ ...EMPTY, ...parts })).toBe(expected);
  });
});

describe('whatever is missing', () => {
  test('leaves no stray punctuation and no second line', () => {
    const part = (text: string) => fc.constantFrom('', text);
    const texts = {
      pinyin: 'zhìlǐ',
      rendering: 'governance',
      source: '新华社',
      sourceUrl: 'https://s.example/',
      sentence: '加强治理',
      title: '要闻',
      outlet: '人民网',
      date: '2025-12-24',
      url: 'https://a.example/1',
    };
    const parts = fc.record(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, part(text)])));
    fc.assert(
      fc.property(parts, (some) => {
        for (const written of [plainCitation, markdownCitation]) {
          const line = written({ ...EMPTY, ...some });
          expect(line).not.toMatch(/\(\)|\[\]|“”|, ,|,,|\s{2}|\s[,.]|,$|: ?[.(]|\n|^\s|\s$/);
          for (const [name, text] of Object.entries(some))
            if (!name.startsWith('source') && !(name === 'url')) expect(line).toContain(text);
        }
      }),
    );
  });
});
