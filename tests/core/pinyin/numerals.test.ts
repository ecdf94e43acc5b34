import { describe, expect, test } from 'vitest';
import { writtenNumeral } from '../../../lib/core/pinyin/numerals.ts';
import { joinWritten, writtenSyllables } from '../../../lib/core/pinyin/orthography.ts';

const READ: Readonly<Record<string, string>> = Object.fromEntries(
  '一yī 二èr 三sān 四sì 五wǔ 六liù 七qī 八bā 九jiǔ 十shí 百bǎi 千qiān 万wàn 亿yì 零líng 〇líng 两liǎng 几jǐ 第dì 年nián 月yuè 日rì 届jiè 次cì 个gè 条tiáo 分fēn 之zhī 点diǎn 中zhōng 全quán 会huì 号hào 天tiān 般bān 样yàng'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);

function written(numeral: string): string | null {
  const characters = [...numeral];
  const marked = writtenNumeral(
    characters,
    characters.map((character) => READ[character] ?? ''),
  );
  return marked && joinWritten(writtenSyllables(marked));
}

describe('a numeral by GB/T 16159, 6.1.5', () => {
  test.each([
    ['十一', 'shíyī'],
    ['十二', "shí'èr"],
    ['三十三', 'sānshísān'],
    ['九十九', 'jiǔshíjiǔ'],
    ['一百', 'yībǎi'],
    ['一百零八', 'yībǎi líng bā'],
    ['一百二十三', 'yībǎi èrshísān'],
    ['三千五百', 'sānqiān wǔbǎi'],
    ['一万二千', 'yīwàn èrqiān'],
    ['十万', 'shíwàn'],
    ['二十五万', 'èrshíwǔ wàn'],
    ['三千二百万', 'sānqiān èrbǎi wàn'],
    ['五亿', 'wǔyì'],
    ['十四亿', 'shísì yì'],
    ['六十三亿七千二百六十八万四千零九十五', 'liùshísān yì qīqiān èrbǎi liùshíbā wàn sìqiān líng jiǔshíwǔ'],
    ['十几', 'shíjǐ'],
    ['几十', 'jǐshí'],
    ['三四', 'sān-sì'],
    ['二三十', 'èr-sānshí'],
    ['二〇二四', 'èr líng èr sì'],
    ['二〇二四年', 'èr líng èr sì nián'],
    ['一九四九年', 'yī jiǔ sì jiǔ nián'],
    ['五月', 'wǔyuè'],
    ['十二月', "shí'èryuè"],
    ['一日', 'yī rì'],
    ['三十一日', 'sānshíyī rì'],
    ['第一', 'dì-yī'],
    ['第十三', 'dì-shísān'],
    ['第二十八', 'dì-èrshíbā'],
    ['第三百五十六', 'dì-sānbǎi wǔshíliù'],
    ['第一次', 'dì-yī cì'],
    ['第三十三条', 'dì-sānshísān tiáo'],
    ['十一届', 'shíyī jiè'],
    ['一个', 'yī gè'],
    ['百分之五十', 'bǎi fēn zhī wǔshí'],
    ['三分之二', 'sān fēn zhī èr'],
    ['三点五', 'sān diǎn wǔ'],
    ['三点一四', 'sān diǎn yī sì'],
    ['三点五亿', 'sān diǎn wǔ yì'],
    ['三中全会', 'sān zhōng quánhuì'],
  ])('%s %s', (numeral, expected) => {
    expect(written(numeral)).toBe(expected);
  });

  test('has no capital, though a dictionary gives a month one', () => {
    expect(writtenNumeral(['三', '月'], ['Sān', 'yuè'])).toEqual(['sān', 'yuè']);
    expect(writtenNumeral(['第', '一', '次'], ['dì', '-yī', ' cì'])).toEqual(['dì', '-yī', ' cì']);
  });

  test.each(['一', '一般', '一样', '万一', '千万', '五号', '一天', '十分', '百年'])('%s is none', (word) => {
    expect(written(word)).toBeNull();
  });
});
