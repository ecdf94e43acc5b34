import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messyText } from '../messy-text.ts';
import { entry, glossaryOf } from '../small-glossary.ts';

const GLOSSARY = glossaryOf([
  entry('san-ge-daibiao', '三个代表重要思想', 'sān gè dàibiǎo zhòngyào sīxiǎng', { forms: ['三个代表'] }),
  entry('chuxin', '不忘初心、牢记使命', 'bù wàng chūxīn, láojì shǐmìng'),
  entry('minsheng', '民生', 'mínshēng', { notIn: ['人民生活', '农民生产'] }),
  entry('gaige', '全面深化改革', 'quánmiàn shēnhuà gǎigé'),
  entry('kaifang', '改革开放', 'gǎigé kāifàng'),
  entry('gaizhi', '改革', 'gǎigé'),
  entry('zhiliang', '高质量发展', 'gāo zhìliàng fāzhǎn'),
]);

function found(text: string): string[] {
  return GLOSSARY.matches(text).map(({ start, end, term }) => `${text.slice(start, end)} ${term.id}`);
}

describe('terms that stand in a text', () => {
  test.each<[string, string[]]>([
    ['推动高质量发展。', ['高质量发展 zhiliang']],
    ['推動高質量發展。', ['高質量發展 zhiliang']],
    ['以“三个代表”重要思想为指导', ['“三个代表”重要思想 san-ge-daibiao', '三个代表 san-ge-daibiao']],
    ['以「三個代表」重要思想為指導', ['「三個代表」重要思想 san-ge-daibiao', '三個代表 san-ge-daibiao']],
    ['以『三個代表』重要思想', ['『三個代表』重要思想 san-ge-daibiao', '三個代表 san-ge-daibiao']],
    ['以《三个代表》重要思想', ['《三个代表》重要思想 san-ge-daibiao', '三个代表 san-ge-daibiao']],
    ['“三个代表”', ['三个代表 san-ge-daibiao']],
    ['“民生”', ['民生 minsheng']],
    ['“不忘初心、牢记使命”', ['不忘初心、牢记使命 chuxin']],
    ['不忘初心牢记使命', ['不忘初心牢记使命 chuxin']],
    ['不忘初心，牢记使命', ['不忘初心，牢记使命 chuxin']],
    ['不忘初心　牢记使命', ['不忘初心　牢记使命 chuxin']],
    ['不忘初心 牢記使命', ['不忘初心 牢記使命 chuxin']],
    ['“不忘初心”“牢记使命”', ['“不忘初心”“牢记使命” chuxin']],
    ['全面深化改革开放', ['全面深化改革 gaige', '改革开放 kaifang', '改革 gaizhi']],
    ['改善民生，改革民生', ['民生 minsheng', '改革 gaizhi', '民生 minsheng']],
    ['高质量', []],
    ['高', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['人民生活水平', []],
    ['农民生产积极性', []],
    ['“人民生活”', []],
    ['人民民生', ['民生 minsheng']],
    ['人民生，', ['民生 minsheng']],
    ['人民生活与民生', ['民生 minsheng']],
  ])('民生 is not meant by accident: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('are known for the headword in either script, or for another form of it', () => {
    const isHeadword = (text: string) => GLOSSARY.matches(text).map((match) => match.isHeadword);
    expect(isHeadword('高質量發展')).toEqual([true]);
    expect(isHeadword('不忘初心牢记使命')).toEqual([true]);
    expect(isHeadword('三个代表')).toEqual([false]);
  });

  test('come in order, the longest first where several begin together, and never lie outside the text', () => {
    const pieces = [
      '改革',
      '开放',
      '全面深化',
      '民生',
      '“',
      '”',
      '「',
      '、',
      '不忘初心',
      '牢记使命',
      '三个代表',
      '重要思想',
    ];
    fc.assert(
      fc.property(messyText(pieces, 30), (text) => {
        // The marks taken in may move a beginning forwards; the letters themselves stay in order.
        const inner = GLOSSARY.matches(text).map(({ start, end, term }) => {
          expect(text.slice(start, end).replaceAll(/[“”「」、，\s]/gu, '')).not.toBe('');
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          return { first: start + text.slice(start).search(/[^“「]/u), length: end - start, term };
        });
        const sorted = [...inner].sort((a, b) => a.first - b.first || b.length - a.length);
        expect(inner).toEqual(sorted);
      }),
    );
  });
});
