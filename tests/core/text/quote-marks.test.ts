import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanceQuoteMarks, foldQuoteMarks, unfoldSpan } from '../../../lib/core/text/quote-marks.ts';
import { messyText } from '../messy-text.ts';

/** What of `text` is marked where `form` is found in it without its quotation marks. */
function marked(text: string, form: string): string {
  const folded = foldQuoteMarks(text);
  const at = folded.text.indexOf(form);
  const { start, end } = balanceQuoteMarks(text, unfoldSpan(folded, at, at + form.length));
  return text.slice(start, end);
}

const FORM = '三个代表重要思想';

describe('a term printed with inner quotation marks', () => {
  test.each([
    ['贯彻“三个代表”重要思想。', '“三个代表”重要思想'],
    ['贯彻‘三个代表’重要思想。', '‘三个代表’重要思想'],
    ['贯彻「三个代表」重要思想。', '「三个代表」重要思想'],
    ['贯彻『三个代表』重要思想。', '『三个代表』重要思想'],
    ['贯彻﹁三个代表﹂重要思想。', '﹁三个代表﹂重要思想'],
    ['贯彻《三个代表》重要思想。', '《三个代表》重要思想'],
    ['贯彻〈三个代表〉重要思想。', '〈三个代表〉重要思想'],
    ['贯彻三个代表“重要思想”。', '三个代表“重要思想”'],
    ['贯彻“‘三个代表’重要思想”。', '‘三个代表’重要思想'],
    ['贯彻三个代表“重要‘思想’”。', '三个代表“重要‘思想’”'],
    ['贯彻“三个代表”“重要思想”。', '“三个代表”“重要思想”'],
    ['贯彻三个“代表”重要思想。', '三个“代表”重要思想'],
    ['贯彻三个代表重要思想。', '三个代表重要思想'],
  ])('%s is marked from mark to mark', (text, expected) => {
    expect(marked(text, FORM)).toBe(expected);
  });

  // balanceQuoteMarks takes a straight mark inside the span for an opening one and looks for its partner behind only.
  test.each([
    ['贯彻"三个代表"重要思想。', '"三个代表"重要思想'],
    ["贯彻'三个代表'重要思想。", "'三个代表'重要思想"],
    ['贯彻＂三个代表＂重要思想。', '＂三个代表＂重要思想'],
  ])('%s is marked from straight mark to straight mark', (text, expected) => {
    expect(marked(text, FORM)).toBe(expected);
  });

  test('ends at its straight mark', () => {
    expect(marked('贯彻三个代表"重要思想"。', FORM)).toBe('三个代表"重要思想"');
  });
});

describe('a term quoted as a whole', () => {
  test.each(['“”', '‘’', '「」', '『』', '《》', '""', "''"])('leaves the marks %s out', (marks) => {
    expect(marked(`所谓${marks.charAt(0)}${FORM}${marks.charAt(1)}，就是`, FORM)).toBe(FORM);
  });

  test('takes no mark that belongs to the words beside it', () => {
    expect(marked(`“学习${FORM}”`, FORM)).toBe(FORM);
    expect(marked(`“学习”${FORM}“活动”`, FORM)).toBe(FORM);
  });
});

describe('taking the marks out', () => {
  test('leaves a text without any as it is', () => {
    expect(foldQuoteMarks('全面从严治党')).toEqual({ text: '全面从严治党' });
  });

  test('of nothing but marks leaves nothing', () => {
    expect(foldQuoteMarks('“”「」').text).toBe('');
  });

  test('knows the way back for every unit that stays', () => {
    fc.assert(
      fc.property(messyText(['“', '”', '「', '」', '《', '》', '"', "'", '党', '国']), (text) => {
        const folded = foldQuoteMarks(text);
        expect(folded.text).not.toMatch(/[“”「」《》"']/);
        for (let i = 0; i < folded.text.length; i++) {
          const { start, end } = unfoldSpan(folded, i, i + 1);
          expect(text.slice(start, end)).toBe(folded.text.charAt(i));
        }
      }),
    );
  });
});
