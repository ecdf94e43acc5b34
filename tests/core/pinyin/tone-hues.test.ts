import { describe, expect, test } from 'vitest';
import { writtenTone } from '../../../lib/core/pinyin/tone-hues.ts';
import { toneNumbered } from '../../../lib/core/pinyin/tone-numbers.ts';
import { zhuyin } from '../../../lib/core/pinyin/zhuyin.ts';

describe('the tone that a syllable is coloured by', () => {
  test.each([
    ['ān', 1],
    ['guó', 2],
    ['lǚ', 3],
    ['lǜ', 4],
    ['de', 5],
    ['èr', 4],
  ] as const)('%s has tone %i in every notation', (syllable, tone) => {
    const written = [syllable, toneNumbered(syllable), zhuyin(syllable) ?? ''];
    expect(written.map(writtenTone)).toEqual([tone, tone, tone]);
  });

  test.each(["'ān", '-Ān', ' Ān', '\u2009ㄢ'])('is that of %j, whatever stands before it', (written) => {
    expect(writtenTone(written)).toBe(1);
  });

  test('of the r that colours a syllable is none', () => {
    expect(['r', 'r5', 'ㄦ', '\u2009ㄦ'].map(writtenTone)).toEqual([5, 5, 5, 5]);
  });
});
