import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSentence } from '../../../lib/core/pinyin/read-sentence.ts';
import { messyText } from '../messy-text.ts';

describe('reading a sentence aloud', () => {
  test('gives one syllable for every character, in citation tones: 不 stays bù before a fourth tone', () => {
    expect(readSentence('不会一样')).toEqual(['bù', 'huì', 'yī', 'yàng']);
  });

  test('does not mistake 应 and 宁 for surnames', () => {
    expect(readSentence('应对挑战').at(0)).toBe('yìng');
    expect(readSentence('宁夏').at(0)).toBe('níng');
  });

  test('hands back as many syllables as characters, so that no reading slips to its neighbour', () => {
    fc.assert(
      fc.property(messyText(['重', '行', '，', '“', 'A', '3', ' ']), (text) => {
        expect(readSentence(text)).toHaveLength([...text].length);
      }),
    );
  });
});
