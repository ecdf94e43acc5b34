import { describe, expect, test } from 'vitest';
import { sentenceLink } from '../../../lib/core/vocabulary/sentence-link.ts';

const url = 'https://news.example/1?id=2';
const fragment = (sentence: string) => sentenceLink({ url, sentence })?.split('#:~:text=')[1];

describe('the way back to a sentence', () => {
  test('names the whole sentence, however it is punctuated', () => {
    const sentence = '会议强调，“稳”字当头、稳中求进。';
    expect(fragment(sentence)).not.toMatch(/[,&#-]/);
    expect(decodeURIComponent(fragment(sentence) ?? '')).toBe(sentence);
    expect(fragment('京-津-冀, A&B')).toBe('%E4%BA%AC%2D%E6%B4%A5%2D%E5%86%80%2C%20A%26B');
  });

  test('names the two ends of a very long one', () => {
    const sentence = `${'甲'.repeat(40)}，${'乙'.repeat(100)}`;
    expect(fragment(sentence)?.split(',').map(decodeURIComponent)).toEqual(['甲'.repeat(30), '乙'.repeat(30)]);
  });

  test('leads to the page alone where no sentence is kept, and nowhere but into the web', () => {
    expect(sentenceLink({ url, sentence: ' ' })).toBe(url);
    for (const other of ['file:///news.html', 'javascript:alert(1)', ''])
      expect(sentenceLink({ url: other, sentence: '改革。' })).toBeNull();
  });

  test('survives a character that was cut in half', () => {
    expect(fragment('改\uD842')).toBe('%E6%94%B9');
  });
});
