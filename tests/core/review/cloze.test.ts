import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clozePieces } from '../../../lib/core/review/cloze.ts';

const shown = (sentence: string, start: number, end: number) =>
  clozePieces({ sentence, start, end })
    .map(({ kind, text }) => (kind === 'gap' ? `[${text}]` : text))
    .join('');

describe('a sentence with its term left out', () => {
  test.each([
    ['全面深化改革，推动开放。', 4, 6, '全面深化[改革]，推动开放。'],
    ['改革是动力，改革也是方法。', 6, 8, '[改革]是动力，[改革]也是方法。'],
    ['改革改革', 0, 2, '[改革][改革]'],
    ['哈哈哈', 1, 3, '哈[哈哈]'],
    ['没有这个词。', 3, 3, '没有这个词。'],
    ['', 0, 0, ''],
  ])('%s (%i–%i) reads %s', (sentence, start, end, expected) => {
    expect(shown(sentence, start, end)).toBe(expected);
  });

  test('is the same sentence, and tells the term nowhere', () => {
    const letters = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 12 });
    fc.assert(
      fc.property(letters, fc.nat(12), fc.nat(12), (sentence, from, length) => {
        const start = Math.min(from, sentence.length);
        const end = Math.min(start + length, sentence.length);
        const pieces = clozePieces({ sentence, start, end });
        expect(pieces.map(({ text }) => text).join('')).toBe(sentence);
        const told = pieces.filter(({ kind }) => kind === 'text').map(({ text }) => text);
        if (end > start) expect(told.some((text) => text.includes(sentence.slice(start, end)))).toBe(false);
      }),
    );
  });
});
