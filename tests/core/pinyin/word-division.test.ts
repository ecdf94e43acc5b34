import { describe, expect, test } from 'vitest';
import { dividesInHalves } from '../../../lib/core/pinyin/idiom.ts';
import { divideWord } from '../../../lib/core/pinyin/word-division.ts';

const WORDS = new Set(
  '西亚 教徒 光明 磊落 洋洋 大观 层出 不穷 特别 行政区 基础 设施 全国 代表 大会 代表大会 流域 高原 主义 列宁 委员会 环境 保护 规划 世界 和平 马克思'.split(
    ' ',
  ),
);
const NAMES = new Set('马来 西亚 基督 基督教 太和 黄河 青藏 马克思 列宁 中美 河北'.split(' '));
const NOUNS = '风浪心胆水渠';
const KNOWLEDGE = {
  isWord: (text: string) => WORDS.has(text),
  isName: (text: string) => NAMES.has(text),
  isPair: (text: string) => text === '青藏' || text === '中美',
  partOfSpeech: (character: string) => (NOUNS.includes(character) ? 'noun' : ('predicate' as const)),
};

function divided(text: string, numbered: string, definition = '', isIdiom = false): string {
  const word = { characters: [...text], syllables: numbered.split(' '), definitions: [definition], isIdiom };
  return divideWord(word, KNOWLEDGE).join('');
}

describe('an idiom is written in two halves where it has two', () => {
  test.each([
    '风平浪静',
    '提心吊胆',
    '光明磊落',
    '洋洋大观',
    '一心一意',
    '五湖四海',
    '颠三倒四',
    '将错就错',
    '水到渠成',
  ])('%s', (idiom) => {
    expect(dividesInHalves(idiom, KNOWLEDGE)).toBe(true);
  });

  test.each([
    ['层出不穷', 'a tie of grammar, though both halves are words'],
    ['总而言之', 'a tie of grammar'],
    ['久而久之', 'a tie, though a character comes again'],
    ['爱莫能助', 'a tie of grammar'],
    ['兢兢业业', 'both syllables come twice'],
    ['迫在眉睫', 'nothing that shows two halves'],
    ['不亦乐', 'not four characters'],
  ])('%s is joined: %s', (idiom) => {
    expect(dividesInHalves(idiom, KNOWLEDGE)).toBe(false);
  });
});

describe('a word of four syllables and more is written by the words it is made of', () => {
  test.each([
    ['特别行政区', 'te4 bie2 xing2 zheng4 qu1', 'te4bie2 xing2zheng4qu1'],
    ['基础设施', 'ji1 chu3 she4 shi1', 'ji1chu3 she4shi1'],
    ['全国代表大会', 'quan2 guo2 dai4 biao3 da4 hui4', 'quan2guo2 dai4biao3 da4hui4'],
    ['环境保护规划', 'huan2 jing4 bao3 hu4 gui1 hua4', 'huan2jing4 bao3hu4 gui1hua4'],
    ['各行各业', 'ge4 hang2 ge4 ye4', 'ge4hang2-ge4ye4'],
    ['第一次', 'di4 yi1 ci4', 'di4-yi1 ci4'],
    ['现代化', 'xian4 dai4 hua4', 'xian4dai4hua4'],
    ['乱七八糟', 'luan4 qi1 ba1 zao1', 'luan4qi1ba1zao1'],
  ])('%s', (text, numbered, expected) => {
    expect(divided(text, numbered)).toBe(expected);
  });
});

describe('a name keeps its capitals and sets off what follows it', () => {
  test.each([
    ['黄河流域', 'Huang2 He2 liu2 yu4', 'the Yellow River basin', 'Huang2He2 Liu2yu4'],
    ['青藏高原', 'Qing1 Zang4 gao1 yuan2', 'Qinghai-Tibetan plateau', 'Qing1-Zang4 Gao1yuan2'],
    ['中美', 'Zhong1 Mei3', 'China-USA', 'Zhong1-Mei3'],
    ['川藏', 'Chuan1 Zang4', 'Sichuan and Tibet', 'Chuan1-Zang4'],
    ['太湖', 'Tai4 Hu2', 'Lake Tai, bordering on Jiangsu and Zhejiang', 'Tai4Hu2'],
    ['政协', 'Zheng4 Xie2', 'CPPCC; abbr. of 中国人民政治协商会议', 'Zheng4xie2'],
    ['统战部', 'Tong3 Zhan4 bu4', 'UFWD; abbr. for 统一战线工作部', 'Tong3zhan4bu4'],
    [
      '国家发展和改革委员会',
      'Guo2 jia1 Fa1 zhan3 he2 Gai3 ge2 Wei3 yuan2 hui4',
      '',
      'Guo2jia1Fa1zhan3 he2Gai3ge2Wei3yuan2hui4',
    ],
    ['马克思列宁主义', 'Ma3 ke4 si1 Lie4 ning2 zhu3 yi4', '', 'Ma3ke4si1Lie4ning2 zhu3yi4'],
    ['俄罗斯', 'E2 luo2 si1', 'Russia', 'E2luo2si1'],
    ['马来西亚', 'Ma3 lai2 xi1 ya4', 'Malaysia', 'Ma3lai2xi1ya4'],
    ['基督教徒', 'Ji1 du1 jiao4 tu2', '', 'Ji1du1jiao4tu2'],
    ['太和县', 'Tai4 he2 Xian4', '', 'Tai4he2Xian4'],
    ['中美洲', 'Zhong1 Mei3 zhou1', 'Central America', 'Zhong1Mei3zhou1'],
    ['五四运动', 'Wu3 si4 Yun4 dong4', '', 'Wu3-Si4Yun4dong4'],
    ['一二九运动', 'Yi1 Er4 Jiu3 Yun4 dong4', '', 'Yi1er4-Jiu3Yun4dong4'],
    ['姚明', 'Yao2 Ming2', 'Yao Ming (1980-), basketball player', 'Yao2Ming2'],
  ])('%s', (text, numbered, definition, expected) => {
    expect(divided(text, numbered, definition)).toBe(expected);
  });
});
