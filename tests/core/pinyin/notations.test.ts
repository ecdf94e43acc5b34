import { describe, expect, test } from 'vitest';
import { restyle } from '../../../lib/core/pinyin/restyle.ts';
import { toneMarked } from '../../../lib/core/pinyin/syllable.ts';
import { toneNumbered } from '../../../lib/core/pinyin/tone-numbers.ts';
import { zhuyin } from '../../../lib/core/pinyin/zhuyin.ts';

describe('tone numbers', () => {
  test.each([
    ['Zhōng', 'Zhong1'],
    ['guó', 'guo2'],
    ['lǜ', 'lü4'],
    ['lüè', 'lüe4'],
    ['de', 'de5'],
    ['r', 'r5'],
    ["'ān", 'an1'],
    ['-Jīn', '-Jin1'],
    [' Rén', ' Ren2'],
    ['ǹg', 'ng4'],
    ['', ''],
  ])('%j → %j', (written, numbered) => {
    expect(toneNumbered(written)).toBe(numbered);
  });

  test.each([
    ['中国', 'Zhōngguó', 'Zhong1guo2'],
    ['西安', "Xī'ān", 'Xi1an1'],
    ['人民大会堂', 'Rénmín Dàhuìtáng', 'Ren2min2 Da4hui4tang2'],
    ['京津冀协同发展', 'Jīng-Jīn-Jì xiétóng fāzhǎn', 'Jing1-Jin1-Ji4 xie2tong2 fa1zhan3'],
    ['不忘初心、牢记使命', 'bù wàng chūxīn, láojì shǐmìng', 'bu4 wang4 chu1xin1, lao2ji4 shi3ming4'],
  ])('stand in the words of %s', (headword, pinyin, numbered) => {
    expect(restyle(pinyin, headword, { notation: 'numbers', sandhi: false })).toBe(numbered);
  });

  test('are those that are spoken where the reader wants both', () => {
    expect(restyle('bùduàn', '不断', { notation: 'numbers', sandhi: true })).toBe('bu2duan4');
  });
});

/** One syllable a row for every final, and those that are spelled otherwise without an initial or behind j, q, x. */
const FINALS = `
  bā ㄅㄚ|pó ㄆㄛˊ|mò ㄇㄛˋ|fó ㄈㄛˊ|dé ㄉㄜˊ|tài ㄊㄞˋ|nèi ㄋㄟˋ|lǎo ㄌㄠˇ|gǒu ㄍㄡˇ|kàn ㄎㄢˋ|hěn ㄏㄣˇ|dǎng ㄉㄤˇ|zhèng ㄓㄥˋ
  nǐ ㄋㄧˇ|jiā ㄐㄧㄚ|xiè ㄒㄧㄝˋ|biāo ㄅㄧㄠ|liú ㄌㄧㄡˊ|diàn ㄉㄧㄢˋ|mín ㄇㄧㄣˊ|liǎng ㄌㄧㄤˇ|píng ㄆㄧㄥˊ|qióng ㄑㄩㄥˊ
  shù ㄕㄨˋ|huà ㄏㄨㄚˋ|guó ㄍㄨㄛˊ|kuài ㄎㄨㄞˋ|huì ㄏㄨㄟˋ|guān ㄍㄨㄢ|lùn ㄌㄨㄣˋ|guāng ㄍㄨㄤ|zhōng ㄓㄨㄥ|nóng ㄋㄨㄥˊ
  nǚ ㄋㄩˇ|lǜ ㄌㄩˋ|lüè ㄌㄩㄝˋ|jú ㄐㄩˊ|qū ㄑㄩ|xū ㄒㄩ|jué ㄐㄩㄝˊ|quán ㄑㄩㄢˊ|xùn ㄒㄩㄣˋ|nuǎn ㄋㄨㄢˇ
  yī ㄧ|yà ㄧㄚˋ|yě ㄧㄝˇ|yào ㄧㄠˋ|yǒu ㄧㄡˇ|yán ㄧㄢˊ|yīn ㄧㄣ|yáng ㄧㄤˊ|yìng ㄧㄥˋ|yǒng ㄩㄥˇ|yái ㄧㄞˊ|yō ㄧㄛ
  wǔ ㄨˇ|wā ㄨㄚ|wǒ ㄨㄛˇ|wài ㄨㄞˋ|wěi ㄨㄟˇ|wàn ㄨㄢˋ|wén ㄨㄣˊ|wáng ㄨㄤˊ|wēng ㄨㄥ
  yú ㄩˊ|yuè ㄩㄝˋ|yuán ㄩㄢˊ|yún ㄩㄣˊ
  zhì ㄓˋ|chí ㄔˊ|shì ㄕˋ|rì ㄖˋ|zì ㄗˋ|cǐ ㄘˇ|sī ㄙ
  ān ㄢ|ài ㄞˋ|ào ㄠˋ|ōu ㄡ|ēn ㄣ|áng ㄤˊ|èr ㄦˋ|ér ㄦˊ|ō ㄛ|é ㄜˊ
  ế ㄝˊ|ḿ ㄇˊ|ń ㄣˊ|ńg ㄫˊ|hm ˙ㄏㄇ|hng ˙ㄏㄫ
  de ˙ㄉㄜ|le ˙ㄌㄜ|men ˙ㄇㄣ|zi ˙ㄗ|r ㄦ|Běi ㄅㄟˇ|Ān ㄢ`
  .trim()
  .split(/[|\n]/)
  .map((row) => row.trim().split(' ') as [string, string]); // every row has two parts

describe('zhuyin', () => {
  test.each(FINALS)('%s → %s', (syllable, symbols) => {
    expect(zhuyin(syllable)).toBe(symbols);
  });

  test.each(['党', 'xx', 'zhq', 'v', ''])('has nothing for %j', (text) => {
    expect(zhuyin(text)).toBeNull();
  });

  test.each([
    ['玩儿', 'wánr', 'ㄨㄢˊ_ㄦ'],
    ['女儿', "nǚ'ér", 'ㄋㄩˇ_ㄦˊ'],
    ['我们', 'wǒmen', 'ㄨㄛˇ_˙ㄇㄣ'],
    ['中国人民', 'Zhōngguó rénmín', 'ㄓㄨㄥ_ㄍㄨㄛˊ ㄖㄣˊ_ㄇㄧㄣˊ'],
  ])('sets the syllables of %s apart by a thin space', (headword, pinyin, symbols) => {
    expect(restyle(pinyin, headword, { notation: 'zhuyin', sandhi: false }).replaceAll('\u2009', '_')).toBe(symbols);
  });

  test('differs wherever syllables differ', () => {
    const syllables = FINALS.map(([syllable]) => syllable.toLowerCase());
    expect(new Set(syllables.map(zhuyin)).size).toBe(new Set(syllables).size);
    expect(zhuyin(toneMarked('lu:4'))).not.toBe(zhuyin(toneMarked('lu4')));
  });
});
