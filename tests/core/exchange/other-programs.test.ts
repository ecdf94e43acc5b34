import { describe, expect, test } from 'vitest';
import { readPleco } from '../../../lib/core/exchange/pleco.ts';
import { readSaladict } from '../../../lib/core/exchange/saladict.ts';
import { readZhongwen } from '../../../lib/core/exchange/zhongwen.ts';
import { brief, good, wrong } from './lists.ts';

describe('Zhongwen’s word list', () => {
  test('is read with and without notes', () => {
    const text = '开放\t開放\tkāi fàng\tto open up\tseen in May\r\n改革\t改革\tgǎi gé\treform\r\n';
    const items = good(readZhongwen(text));
    expect(brief(items)).toEqual(['开放 | 開放 | kāi fàng | to open up', '改革 | 改革 | gǎi gé | reform']);
    expect(items.map(({ note }) => note)).toEqual(['seen in May', '']);
  });

  test('is read with zhuyin, and where words were saved before it was switched on', () => {
    const text = '开放\t開放\tkāi fàng\tㄎㄞ ㄈㄤˋ\tto open up\t\r\n改革\t改革\tgǎi gé\tundefined\treform\tnote\r\n';
    const items = good(readZhongwen(text));
    expect(items.map(({ meaning, note }) => [meaning, note])).toEqual([
      ['to open up', ''],
      ['reform', 'note'],
    ]);
  });

  test.each([
    ['开放\t開放\tkāi fàng\tto open\r\nsome other text\r\n', ['2 not-this-format']],
    ['a\tb\tc\td\n\n开放\n', ['1 not-this-format', '3 not-this-format']],
    ['', ['null empty-file']],
  ])('%j is none', (text, problems) => {
    expect(wrong(readZhongwen(text))).toEqual(problems);
  });
});

describe('Pleco’s flashcards', () => {
  test('are read with both scripts, tone numbers and their category as a tag', () => {
    const text =
      '//Politics/Slogans\n改革[改革]\tgai3ge2\treform\uEAB1see also \uEAB2开放\uEAB3\n开放[開放]\tkai1 fang4\n//\n绿色\tlu:4se4\tgreen\n民生\n';
    const items = good(readPleco(text));
    expect(brief(items)).toEqual([
      '改革 | 改革 | gǎigé | reform\nsee also 开放',
      '开放 | 開放 | kāifàng | ',
      '绿色 | 绿色 | lǜsè | green',
      '民生 | 民生 |  | ',
    ]);
    expect(items.map(({ tags }) => tags)).toEqual([['Politics/Slogans'], ['Politics/Slogans'], [], []]);
  });

  test('keep pinyin that has its marks', () => {
    expect(brief(good(readPleco('西安\tXīʼān\tXi’an\n')))).toEqual(['西安 | 西安 | Xīʼān | Xi’an']);
  });

  test.each([
    ['\tgai3ge2\treform\n', ['1 no-headword']],
    ['改革\n开放[開放\t\t\n', ['2 no-headword']],
    ['//only a category\n', ['null empty-file']],
  ])('%j are none', (text, problems) => {
    expect(wrong(readPleco(text))).toEqual(problems);
  });
});

describe('Saladict’s notebook', () => {
  const word = (text: string) => ({
    date: 1_600_000_000_000,
    text,
    context: `${text}再出发。`,
    title: 'News',
    url: 'https://news.example/1',
    favicon: '',
    trans: 'reform',
    note: 'mine',
  });

  test('is read with sentence, page and date; English words stay behind', () => {
    const text = JSON.stringify({ timestamp: 1, words: [word('改革'), word('reform')] });
    const items = good(readSaladict(text));
    expect(brief(items)).toEqual(['改革 | 改革 |  | reform']);
    expect(items[0]).toMatchObject({
      note: 'mine',
      met: { sentence: '改革再出发。', title: 'News', url: 'https://news.example/1', at: 1_600_000_000_000 },
    });
    expect(readSaladict(JSON.stringify([word('改革')]))).toMatchObject({ ok: true });
  });

  test.each([
    ['{"timestamp":1,"words":[{"text":"改革"}]}', ['null bad-field']],
    ['{"timestamp":1}', ['null not-this-format']],
    ['{"words":[\n{"date":1,}]}', ['2 not-json']],
    ['{"words":[]}', ['null empty-file']],
  ])('%j is none', (text, problems) => {
    expect(wrong(readSaladict(text))).toEqual(problems);
  });
});
