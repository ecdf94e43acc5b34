import { describe, expect, test } from 'vitest';
import { restyle } from '../../../lib/core/pinyin/restyle.ts';

/** Pinyin in citation tones, by word; `,` keeps phrases apart. */
function spoken(headword: string, pinyin: string): string {
  return restyle(pinyin, headword, { notation: 'marks', sandhi: true });
}

describe('一 changes with what comes after it', () => {
  test.each([
    ['一带一路', 'yīdài yīlù', 'yídài yílù'],
    ['一国两制', 'yīguó liǎngzhì', 'yìguó liǎngzhì'],
    ['五位一体', 'wǔwèi-yītǐ', 'wǔwèi-yìtǐ'],
    ['一体化', 'yītǐhuà', 'yìtǐhuà'],
    ['一心一意', 'yīxīn-yīyì', 'yìxīn-yíyì'],
    ['进一步', 'jìnyībù', 'jìnyíbù'],
    ['一系列', 'yīxìliè', 'yíxìliè'],
    ['一切', 'yīqiè', 'yíqiè'],
    ['一些', 'yīxiē', 'yìxiē'],
    ['一起', 'yīqǐ', 'yìqǐ'],
    ['一个', 'yī gè', 'yí gè'],
    ['一个', 'yīge', 'yíge'],
    ['一两个', 'yī liǎng gè', 'yì liǎng gè'],
    ['一百', 'yībǎi', 'yìbǎi'],
    ['一万', 'yīwàn', 'yíwàn'],
    ['一日千里', 'yīrì-qiānlǐ', 'yírì-qiānlǐ'],
    ['一点', 'yīdiǎn', 'yìdiǎn'],
    ['一个中国', 'yī gè Zhōngguó', 'yí gè Zhōngguó'],
  ])('%s %s → %s', (headword, citation, expected) => {
    expect(spoken(headword, citation)).toBe(expected);
  });
});

describe('一 that counts or unites stays yī', () => {
  test.each([
    ['统一', 'tǒngyī'],
    ['统一战线', 'tǒngyī zhànxiàn'],
    ['统一部署', 'tǒngyī bùshǔ'],
    ['唯一性', 'wéiyīxìng'],
    ['万一', 'wànyī'],
    ['第一', 'dì-yī'],
    ['第一次', 'dì-yī cì'],
    ['初一', 'chūyī'],
    ['十一', 'shíyī'],
    ['十一届', 'shíyī jiè'],
    ['一月', 'yīyuè'],
    ['五月一日', 'wǔyuè yī rì'],
    ['一九四九年', 'yī jiǔ sì jiǔ nián'],
    ['二〇二一年', 'èr líng èr yī nián'],
    ['一点七亿', 'yī diǎn qī yì'],
    ['一号文件', 'yī hào wénjiàn'],
    ['一等功', 'yīděnggōng'],
    ['一级', 'yījí'],
    ['一年级', 'yīniánjí'],
    ['一中全会', 'yī zhōng quánhuì'],
    ['一', 'yī'],
  ])('%s %s', (headword, citation) => {
    expect(spoken(headword, citation)).toBe(citation);
  });
});

describe('不 rises before a fourth tone', () => {
  test.each([
    ['不断', 'bùduàn', 'búduàn'],
    ['不是', 'bù shì', 'bú shì'],
    ['不对', 'bù duì', 'bú duì'],
    ['不够', 'bùgòu', 'búgòu'],
    ['不可', 'bùkě', 'bùkě'],
    ['不能', 'bù néng', 'bù néng'],
    ['不一样', 'bù yīyàng', 'bù yíyàng'],
    ['不忘初心', 'bù wàng chūxīn', 'bú wàng chūxīn'],
    ['要不', 'yàobù', 'yàobù'],
    ['说不定', 'shuōbudìng', 'shuōbudìng'],
  ])('%s %s → %s', (headword, citation, expected) => {
    expect(spoken(headword, citation)).toBe(expected);
  });
});

describe('between two of the same verb both are toneless', () => {
  test.each([
    ['看一看', 'kànyīkàn', 'kànyikàn'],
    ['试一试', 'shì yī shì', 'shì yi shì'],
    ['是不是', 'shì bù shì', 'shì bu shì'],
    ['能不能', 'néng bù néng', 'néng bu néng'],
  ])('%s %s → %s', (headword, citation, expected) => {
    expect(spoken(headword, citation)).toBe(expected);
  });
});

describe('a third tone rises before a third', () => {
  test.each([
    ['领导', 'lǐngdǎo', 'língdǎo'],
    ['总理', 'zǒnglǐ', 'zónglǐ'],
    ['党委', 'dǎngwěi', 'dángwěi'],
    ['总体', 'zǒngtǐ', 'zóngtǐ'],
    ['理想', 'lǐxiǎng', 'líxiǎng'],
    ['领导小组', 'lǐngdǎo xiǎozǔ', 'língdǎo xiáozǔ'],
    ['展览馆', 'zhǎnlǎnguǎn', 'zhánlánguǎn'],
    ['很好', 'hěn hǎo', 'hén hǎo'],
    ['我也想', 'wǒ yě xiǎng', 'wó yé xiǎng'],
    ['党组织', 'dǎng zǔzhī', 'dáng zǔzhī'],
    ['我领导', 'wǒ lǐngdǎo', 'wǒ língdǎo'],
    ['领导理想', 'lǐngdǎo lǐxiǎng', 'língdǎo líxiǎng'],
    ['总理讲话', 'zǒnglǐ jiǎnghuà', 'zónglǐ jiǎnghuà'],
    ['李小明', 'Lǐ Xiǎomíng', 'Lí Xiǎomíng'],
    ['美好', 'měihǎo', 'méihǎo'],
  ])('%s %s → %s', (headword, citation, expected) => {
    expect(spoken(headword, citation)).toBe(expected);
  });

  test.each([
    ['党中央', 'Dǎng Zhōngyāng'],
    ['姐姐', 'jiějie'],
    ['改革', 'gǎigé'],
    ['很，好', 'hěn, hǎo'],
  ])('but not in %s', (headword, citation) => {
    expect(spoken(headword, citation)).toBe(citation);
  });
});

test('what the syllables of a headword do not fit stays as it is', () => {
  expect(spoken('一带', 'yīdài yīlù')).toBe('yīdài yīlù');
  expect(spoken('5G技术', '5G jìshù')).toBe('5G jìshù');
});
