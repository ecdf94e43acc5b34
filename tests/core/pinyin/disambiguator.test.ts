import { describe, expect, test } from 'vitest';
import { type Disambiguator, openDisambiguator } from '../../../lib/core/pinyin/disambiguator.ts';
import {
  type ReadingContext,
  ReadingFeatures,
  readingHash,
  UNLISTED,
  weightPlace,
} from '../../../lib/core/pinyin/reading-features.ts';
import { packReadings } from '../../../lib/core/pinyin/readings-format.ts';

/** The features of a character of a word that is not in the dictionary. */
function featuresOf(one: ReadingContext, at: number): number[] {
  const features = new ReadingFeatures();
  features.collect(one, at, UNLISTED);
  return [...features.hashes.slice(0, features.count)];
}

function context(text: string, at: number): ReadingContext {
  const words = [...text].map((_, start) => ({ start, end: start + 1 }));
  return { text, sentence: { start: 0, end: text.length }, words, word: at };
}

/** Weights that hold every feature of the sentence for the reading, and one pair of characters. */
function packed(text: string, at: number, syllable: string, weight: number): Uint8Array {
  const hash = readingHash(text.charAt(at), syllable);
  const weights = new Map(featuresOf(context(text, at), at).map((one) => [weightPlace(one, hash), weight] as const));
  return packReadings({ weights, simplified: new Map([['長', '长']]), step: 0.1 });
}

function opened(bytes: Uint8Array): Disambiguator {
  return openDisambiguator(bytes.slice().buffer);
}

const READINGS = [{ syllables: ['cháng'] }, { syllables: ['zhǎng'] }];

describe('the choice among readings', () => {
  test('goes to the one that the context speaks for, and says how surely', () => {
    const { choose } = opened(packed('我是河长', 3, 'zhǎng', 1));
    const known = choose(context('我是河长', 3), 3, READINGS, UNLISTED);
    const less = choose(context('他非河长', 3), 3, READINGS, UNLISTED);
    expect(known.reading).toBe(1);
    expect(known.confidence).toBeGreaterThan(0.9);
    expect(less.reading).toBe(1);
    expect(less.confidence).toBeLessThan(known.confidence);
  });

  test('goes against the one that the context speaks against', () => {
    expect(
      opened(packed('我是河长', 3, 'cháng', -1)).choose(context('我是河长', 3), 3, READINGS, UNLISTED).reading,
    ).toBe(1);
  });

  test('stays with the dictionary’s first where nothing speaks for any', () => {
    expect(opened(packed('我', 0, 'wǒ', 1)).choose(context('河长', 1), 1, READINGS, UNLISTED)).toEqual({
      reading: 0,
      confidence: 0.5,
    });
  });

  test('looks only at the syllables in which the readings of a word differ', () => {
    const word = { text: '行长', sentence: { start: 0, end: 2 }, words: [{ start: 0, end: 2 }], word: 0 };
    const hash = readingHash('长', 'zhǎng');
    const weights = new Map(featuresOf(word, 1).map((one) => [weightPlace(one, hash), 1] as const));
    const { choose } = opened(packReadings({ weights, simplified: new Map(), step: 0.1 }));
    expect(
      choose(word, 0, [{ syllables: ['háng', 'cháng'] }, { syllables: ['háng', 'zhǎng'] }], UNLISTED).reading,
    ).toBe(1);
  });

  test('reads Traditional text by its Simplified characters', () => {
    expect(opened(packed('我', 0, 'wǒ', 1)).simplify('河長長江')).toBe('河长长江');
  });

  test('does not look out of the sentence', () => {
    const inside = { ...context('河长。早', 1), sentence: { start: 0, end: 2 }, words: context('河长', 1).words };
    expect(featuresOf(inside, 1)).toEqual(featuresOf(context('河长', 1), 1));
  });
});

describe('weights', () => {
  const bytes = packed('我是河长', 3, 'zhǎng', 1);

  test.each([
    ['too short', bytes.slice(0, 8)],
    ['cut short', bytes.slice(0, -1)],
    ['not weights of this version', Uint8Array.from([...bytes.slice(0, 4), 9, ...bytes.slice(5)])],
    ['not weights of this version', Uint8Array.from([9, ...bytes.slice(1)])],
  ])('that are %s are refused', (message, damaged) => {
    expect(() => opened(damaged)).toThrow(message);
  });

  test('keep a bound on their size and leave out what rounds to nothing', () => {
    expect(packed('我是河长', 3, 'zhǎng', 0.04).length).toBeLessThan(bytes.length);
    expect(
      opened(packed('我是河长', 3, 'zhǎng', 1e6)).choose(context('我是河长', 3), 3, READINGS, UNLISTED).reading,
    ).toBe(1);
  });
});
