import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citation, joinWritten, parsePinyin, writtenSyllables } from '../../../lib/core/pinyin/orthography.ts';

function parsed(pinyin: string): string[][] | undefined {
  return parsePinyin(pinyin)?.map(({ written }) => [...written]);
}

describe('reading pinyin that is written by word', () => {
  test.each<[string, string[][]]>([
    ["Xī'ān", [['Xī', "'ān"]]],
    ["Tiān'ānmén", [['Tiān', "'ān", 'mén']]],
    ['fāngàn', [['fān', 'gàn']]],
    ["fáng'àn", [['fáng', "'àn"]]],
    ["nǚ'ér", [['nǚ', "'ér"]]],
    ['zhuàng', [['zhuàng']]],
    ['dànián', [['dà', 'nián']]],
    ["guójiā'ānquán", [['guó', 'jiā', "'ān", 'quán']]],
    ['xiàndàihuà', [['xiàn', 'dài', 'huà']]],
    ['zhànlüè', [['zhàn', 'lüè']]],
    ['lǜsè', [['lǜ', 'sè']]],
    ['xióng', [['xióng']]],
    ['èrshí', [['èr', 'shí']]],
    ['wánr', [['wán', 'r']]],
    [
      'Jīng-Jīn-Jì xiétóng fāzhǎn',
      [
        ['Jīng', '-Jīn', '-Jì'],
        ['xié', 'tóng'],
        ['fā', 'zhǎn'],
      ],
    ],
    ['liǎng gè wéihù', [['liǎng'], ['gè'], ['wéi', 'hù']]],
    ['bù wàng chūxīn, láojì shǐmìng', [['bù'], ['wàng'], ['chū', 'xīn'], ['láo', 'jì'], ['shǐ', 'mìng']]],
  ])('%s', (pinyin, words) => {
    expect(parsed(pinyin)).toEqual(words);
  });

  test('passes over what is not Chinese: 1+14+N', () => {
    expect(parsed('1+14+N')).toEqual([]);
    expect(parsed('1+14+N zhèngcè')).toEqual([['zhèng', 'cè']]);
    expect(parsed('5G jìshù')).toEqual([['jì', 'shù']]);
  });

  test('reads decomposed tone marks and the typographic apostrophe too', () => {
    expect(parsed("Xī'ān".normalize('NFD'))).toEqual([['Xī', "'ān"]]);
    expect(parsed('Xī’ān')).toEqual([['Xī', "'ān"]]);
  });

  test.each(['dang3', 'hello world', '党', 'zhq', 'fāzhǎn!', 'xiv'])('says that %s is no pinyin', (text) => {
    expect(parsePinyin(text)).toBeNull();
  });

  // SYLLABLE lets a final r stand after any vowel, though only er has one: huār is taken for one syllable.
  test.each<[string, string[][]]>([
    ['huār', [['huā', 'r']]],
    ['nàr', [['nà', 'r']]],
  ])('gives the r of %s its own place, as 儿 has', (pinyin, words) => {
    expect(parsed(pinyin)).toEqual(words);
  });
});

describe('writing pinyin by word', () => {
  test.each<[string[], string]>([
    [['xī', 'ān'], "xī'ān"],
    [['fáng', 'àn'], "fáng'àn"],
    [['fān', 'gàn'], 'fāngàn'],
    [['nǚ', 'ér'], "nǚ'ér"],
    [['Ōu', 'Ōu'], "Ōu'Ōu"],
    [['Zhōng', 'huá', ' Rén', 'mín'], 'Zhōnghuá Rénmín'],
    [['Jīng', '-Jīn', '-Jì'], 'Jīng-Jīn-Jì'],
    [['yuè', 'ǹg'], 'yuèǹg'],
    [['ān'], 'ān'],
    [[], ''],
  ])('%j → %s', (syllables, written) => {
    expect(joinWritten(writtenSyllables(syllables))).toBe(written);
  });

  test('leaves no apostrophe, hyphen or space at the beginning of a word that a tag cut in two', () => {
    expect(joinWritten(["'ān"])).toBe('ān');
    expect(joinWritten(['-Jīn', '-Jì'])).toBe('Jīn-Jì');
    expect(joinWritten([' Rén', 'mín'])).toBe('Rénmín');
  });

  test.each([
    ["'Ān", 'ān'],
    ['-Jīn', 'jīn'],
    [' Rén', 'rén'],
    ['lǜ', 'lǜ'],
  ])('%j is cited as %s', (written, syllable) => {
    expect(citation(written)).toBe(syllable);
  });

  test('is read back as the same syllables, whatever they are', () => {
    const syllable = fc.constantFrom(
      ...['ān', 'è', 'ér', 'ōu', 'áng', 'xī', 'fān', 'fāng', 'gàn', 'nǚ', 'lüè', 'zhuàng', 'shì', 'jiǔ', 'ne', 'rén'],
    );
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 1, maxLength: 8 }), (syllables) => {
        const word = parsed(joinWritten(writtenSyllables(syllables)))?.[0];
        expect(word?.map(citation)).toEqual(syllables);
      }),
    );
  });
});
