import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceAt, sentences } from '../../../lib/core/text/sentences.ts';
import { messyText } from '../messy-text.ts';

const MARKS = [
  '。',
  '！',
  '？',
  '!',
  '?',
  '\n',
  '\r\n',
  '”',
  '’',
  '」',
  '』',
  '）',
  ')',
  '》',
  '，',
  '、',
  ' ',
  '　',
  '党',
];

function cut(text: string): string[] {
  return sentences(text).map(({ start, end }) => text.slice(start, end));
}

describe('cutting a text into sentences', () => {
  test.each<[string, string[]]>([
    ['', []],
    ['没有句号', ['没有句号']],
    ['先说一句。再说一句！', ['先说一句。', '再说一句！']],
    ['他问：“来不来？”我说来。', ['他问：“来不来？”', '我说来。']],
    ['他问：「來不來？」我說來。', ['他问：「來不來？」', '我說來。']],
    ['（见附件。）下文', ['（见附件。）', '下文']],
    ['《谁来种地？》引起讨论。', ['《谁来种地？》', '引起讨论。']],
    ['真的吗？！真的。', ['真的吗？！', '真的。']],
    ['标题\n\n正文。', ['标题\n\n', '正文。']],
    ['增长3.5%，好于预期。', ['增长3.5%，好于预期。']],
    ['。。。', ['。。。']],
  ])('%j', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  test('leaves nothing out and reads nothing twice, whatever the page holds', () => {
    fc.assert(
      fc.property(messyText(MARKS), (text) => {
        expect(cut(text).join('')).toBe(text);
        expect(cut(text)).not.toContain('');
      }),
    );
  });

  test('leaves nothing out of texts far longer than a sentence either', () => {
    fc.assert(
      fc.property(messyText(MARKS), fc.integer({ min: 1, max: 60 }), (text, times) => {
        const long = `${text.replaceAll(/[。！？!?\n]/g, '')}𠮷`.repeat(times * 10);
        expect(cut(long).join('')).toBe(long);
        expect(Math.max(...cut(long).map((sentence) => sentence.length))).toBeLessThanOrEqual(800);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a line without end', () => {
  test('is cut after a comma, so that no word is torn', () => {
    const pieces = cut('坚持稳中求进，'.repeat(1000));
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.every((piece) => piece.length <= 800 && piece.endsWith('，'))).toBe(true);
  });

  test('is cut hard where it has no comma', () => {
    expect(cut('党'.repeat(2000)).map((piece) => piece.length)).toEqual([800, 800, 400]);
  });

  test('is never cut between the halves of a surrogate pair', () => {
    const text = `党${'𠮷'.repeat(1500)}`;
    for (const piece of cut(text)) expect(piece).not.toMatch(/\p{Surrogate}/u);
    expect(cut(text).join('')).toBe(text);
  });

  test('is not cut at all when it is just short enough', () => {
    expect(cut('党'.repeat(800))).toHaveLength(1);
  });
});

describe('the sentence that goes into the notebook', () => {
  const text = '  第一句。\n　第二句在这里！ 第三句';

  test.each([
    [2, '第一句。'],
    [5, '第一句。'],
    [9, '第二句在这里！'],
    [14, '第二句在这里！'],
    [16, '第三句'],
    [99, '第一句。\n　第二句在这里！ 第三句'],
  ])('around offset %i is “%s”, without white space at its ends', (offset, sentence) => {
    const { start, end } = sentenceAt(text, offset);
    expect(text.slice(start, end)).toBe(sentence);
  });

  test('of a blank text is empty and lies within it', () => {
    const { start, end } = sentenceAt('   ', 1);
    expect('   '.slice(start, end)).toBe('');
    expect(end).toBeLessThanOrEqual(3);
    expect(start).toBeGreaterThanOrEqual(0);
  });
});
