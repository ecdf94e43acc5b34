import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COST_SCALE } from '../../../lib/core/lexicon/format.ts';
import { type Lexicon, NOWHERE, ROOT } from '../../../lib/core/lexicon/lexicon.ts';
import type { LexiconWord } from '../../../lib/core/lexicon/pack-lexicon.ts';
import { joinWritten, writtenSyllables } from '../../../lib/core/pinyin/orthography.ts';
import { messyText } from '../messy-text.ts';
import { lexiconOf, word } from '../small-lexicon.ts';

const SMALL = lexiconOf([
  word('中', 'zhong1 | zhong4', 1e-2),
  word('中国', 'Zhong1 guo2', 1e-3),
  word('中国人', 'Zhong1 guo2 ren2', 1e-4),
  word('中华人民共和国', 'Zhong1 hua2 Ren2 min2 Gong4 he2 guo2'),
  word('中華人民共和國', 'Zhong1 hua2 Ren2 min2 Gong4 he2 guo2'),
  word('行', 'xing2 | hang2 | heng2', 1e-3),
  word('西安', 'Xi1 an1'),
  word('京沪', 'Jing1 -Hu4'),
  word('绿', 'lu:4'),
  word('3D打印', 'da3 yin4'),
  word('𠮷野家', 'ji2 ye3 jia1'),
  word('无音', ''),
]);

function readings(lexicon: Lexicon, text: string, characters: number): string[] {
  const found = lexicon.find(text);
  const all = found ? lexicon.readings(found.word, characters) : [];
  return all.map(({ written }) => joinWritten(writtenSyllables(written)));
}

describe('looking a word up in the packed lexicon', () => {
  test('finds every headword that begins at a place, the shortest first', () => {
    expect(SMALL.matchesAt('在中国人民', 1).map(({ length }) => length)).toEqual([1, 2, 3]);
  });

  test('finds nothing where no word begins, nor past the end', () => {
    expect(SMALL.matchesAt('在中国', 0)).toEqual([]);
    expect(SMALL.matchesAt('在中国', 3)).toEqual([]);
    expect(SMALL.matchesAt('', 0)).toEqual([]);
  });

  test('does not read over a limit', () => {
    expect(SMALL.matchesAt('中国人', 0, 2).map(({ length }) => length)).toEqual([1, 2]);
    expect(SMALL.matchesAt('中国人', 0, 0)).toEqual([]);
  });

  test.each(['中国', '中華人民共和國', '3D打印', '𠮷野家', '无音'])('finds %s itself', (text) => {
    expect(SMALL.find(text)?.length).toBe(text.length);
  });

  test.each(['', '国', '中华', '中国人民', '3d打印', '\ud842'])('does not find %j', (text) => {
    expect(SMALL.find(text)).toBeNull();
  });

  test('finds a word within a text, and nothing that only begins or ends there', () => {
    expect(SMALL.wordOf('在中国人', 1, 3)).toBe(SMALL.find('中国')?.word);
    expect(SMALL.wordOf('在中国人', 0, 3)).toBe(-1);
    expect(SMALL.wordOf('在中华', 1, 3)).toBe(-1);
    expect(SMALL.wordOf('在中国', 1, 9)).toBe(-1);
  });

  test('goes nowhere from a unit that no headword has there', () => {
    const middle = SMALL.step(ROOT, '中'.charCodeAt(0));
    expect(SMALL.wordAt(middle)).toBe(SMALL.find('中')?.word);
    expect(SMALL.step(middle, '中'.charCodeAt(0))).toBe(NOWHERE);
    expect(SMALL.step(ROOT, '在'.charCodeAt(0))).toBe(NOWHERE);
    expect(SMALL.wordAt(ROOT)).toBe(-1);
  });

  test('weighs a common word less than a rare one', () => {
    const cost = (text: string) => SMALL.find(text)?.cost ?? 0;
    expect(cost('中')).toBe(Math.round(-Math.log(1e-2) * COST_SCALE));
    expect(cost('中')).toBeLessThan(cost('中国'));
    expect(cost('中国')).toBeLessThan(cost('中国人'));
  });

  test('keeps the cost of the commonest and the rarest word within 1 … 255', () => {
    const extremes = lexiconOf([word('的', 'de5', 1), word('罕', 'han3', 1e-300)]);
    expect(extremes.find('的')?.cost).toBe(1);
    expect(extremes.find('罕')?.cost).toBe(255);
  });
});

describe('readings of a word', () => {
  test.each<[string, number, string[]]>([
    ['行', 1, ['xíng', 'háng', 'héng']],
    ['中', 1, ['zhōng', 'zhòng']],
    ['西安', 2, ["Xī'ān"]],
    ['京沪', 2, ['Jīng-Hù']],
    ['绿', 1, ['lǜ']],
    ['中华人民共和国', 7, ['Zhōnghuá Rénmín Gònghéguó']],
    ['中華人民共和國', 7, ['Zhōnghuá Rénmín Gònghéguó']],
    ['3D打印', 2, ['dǎyìn']],
    ['无音', 2, []],
  ])('%s', (text, characters, expected) => {
    expect(readings(SMALL, text, characters)).toEqual(expected);
  });

  test('are cited in lower case without marks', () => {
    const found = SMALL.find('京沪');
    expect(SMALL.readings(found?.word ?? -1, 2)[0]?.syllables).toEqual(['jīng', 'hù']);
  });

  test('are the same the second time, and none for another number of characters', () => {
    const { word } = SMALL.find('西安') ?? { word: -1 };
    expect(SMALL.readings(word, 2)).toBe(SMALL.readings(word, 2));
    expect(SMALL.readings(word, 3)).toEqual([]);
    expect(SMALL.readings(word, 2)).toHaveLength(1);
  });
});

describe('any list of words', () => {
  const text = messyText(['中', '国', '国家', 'A', '3', '中国'], 5).filter((one) => one.length > 0);

  test('is found again word by word, and nothing else is', () => {
    fc.assert(
      fc.property(fc.uniqueArray(text, { maxLength: 40 }), text, (texts, other) => {
        const lexicon = lexiconOf(texts.map((one): LexiconWord => ({ text: one, frequency: 1e-4, readings: [] })));
        for (const one of texts) expect(lexicon.find(one)).toMatchObject({ length: one.length });
        expect(lexicon.find(other) !== null).toBe(texts.includes(other));
        const beginnings = texts.filter((one) => other.startsWith(one)).map((one) => one.length);
        expect(lexicon.matchesAt(other, 0).map(({ length }) => length)).toEqual(beginnings.sort((a, b) => a - b));
      }),
    );
  });

  test('may be empty', () => {
    expect(lexiconOf([]).matchesAt('中国', 0)).toEqual([]);
  });
});
