import { describe, expect, test } from 'vitest';
import { type CedictEntry, cedictSyllables, readingRank } from '../../../lib/core/dictionary/cedict.ts';
import { cedictPinyin } from '../../../lib/core/dictionary/cedict-pinyin.ts';

function entry(simplified: string, pinyin: string, ...english: string[]): CedictEntry {
  return { simplified, traditional: simplified, pinyin, english };
}

describe('numbered pinyin is shown as running pinyin', () => {
  test.each([
    ['huan2 jing4', 'huánjìng'],
    ['Zhong1 guo2', 'Zhōngguó'],
    ['Zhong1 hua2 Ren2 min2 Gong4 he2 guo2', 'Zhōnghuá Rénmín Gònghéguó'],
    ['Xi1 an1', "Xī'ān"],
    ['fang2 an4', "fáng'àn"],
    ['fan1 gan4', 'fāngàn'],
    ['lu:4 se4', 'lǜsè'],
    ['nu:3 er2', "nǚ'ér"],
    ['na3 r5', 'nǎr'],
    ['hu2 tong4 r5', 'hútòngr'],
    ['xiang4 qian2 kan4', 'xiàngqiánkàn'],
    ['yi1 bu4 zuo4 , er4 bu4 xiu1', 'yībùzuò, èrbùxiū'],
    ['Jing1 - Hu4', 'Jīng-Hù'],
    ['Xi2 Jin4 ping2', 'Xí Jìnpíng'],
    ['de5', 'de'],
    ['T', 'T'],
    ['ka3 la1 O K', 'kǎlā O K'],
    ['', ''],
  ])('%s → %s', (numbered, shown) => {
    expect(cedictPinyin(numbered)).toBe(shown);
  });

  // Whether a syllable continues a word is asked of the letter before it, Latin or not; and `·` is held for a word.
  test.each([
    ['AA zhi4', 'AA zhì'],
    ['san1 D da3 yin4', 'sān D dǎyìn'],
    ['Ka3 er3 · Ma3 ke4 si1', "Kǎ'ěr·Mǎkèsī"],
  ])('%s → %s', (numbered, shown) => {
    expect(cedictPinyin(numbered)).toBe(shown);
  });
});

describe('the syllables of an entry', () => {
  test.each<[string, string, string[] | null]>([
    ['银行', 'yin2 hang2', ['yin2', 'hang2']],
    ['3D打印', 'san1 D da3 yin4', null],
    ['T恤', 'T xu4', ['xu4']],
    ['京—沪', 'Jing1 - Hu4', ['Jing1', '-Hu4']],
    ['一不做，二不休', 'yi1 bu4 zuo4 , er4 bu4 xiu1', ['yi1', 'bu4', 'zuo4', 'er4', 'bu4', 'xiu1']],
    ['卡尔·马克思', 'Ka3 er3 · Ma3 ke4 si1', ['Ka3', 'er3', 'Ma3', 'ke4', 'si1']],
    ['绿', 'lu:4', ['lu:4']],
    ['哪儿', 'na3 r5', ['na3', 'r5']],
    ['VIP', 'V I P', null],
    ['银行', 'yin2', null],
  ])('%s [%s]', (text, pinyin, expected) => {
    expect(cedictSyllables(entry(text, pinyin))).toEqual(expected);
  });
});

describe('among several readings', () => {
  test('living words come before names, names before old variants, surnames last', () => {
    const wanted = [
      entry('长', 'chang2', 'long'),
      entry('和', 'He2', 'Japan (old name)'),
      entry('长', 'zhang3', 'variant of 掌[zhang3]'),
      entry('曾', 'Zeng1', 'surname Zeng'),
    ];
    const sorted = [...wanted].reverse().sort((a, b) => readingRank(a) - readingRank(b));
    expect(sorted).toEqual(wanted);
  });

  test.each([
    'old variant of 床[chuang2]',
    'archaic variant of 和[he2]',
    'used in 单于[chan2 yu2]',
    'see 会计[kuai4 ji4]',
  ])('“%s” is no living word', (english) => {
    expect(readingRank(entry('词', 'ci2', english))).toBeGreaterThan(readingRank(entry('词', 'ci2', 'word')));
  });
});
