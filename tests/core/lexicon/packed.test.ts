import { expect, test } from 'vitest';
import { BLOCK, WIDE } from '../../../lib/core/lexicon/format.ts';
import { openLexicon } from '../../../lib/core/lexicon/lexicon.ts';
import { type LexiconWord, packLexicon } from '../../../lib/core/lexicon/pack-lexicon.ts';

const FIRST = 0x5000;
const character = (number: number) => String.fromCharCode(FIRST + number);

/** Single characters, and words of every way in which a reading can relate to those of its characters. */
function manyWords(count: number): LexiconWord[] {
  const words: LexiconWord[] = [];
  for (let i = 0; i < count; i++) {
    const [a, b] = [`a${(i % 5) + 1}`, `b${((i + 1) % 5) + 1}`];
    words.push({ text: character(i), frequency: 1e-4, readings: [[a], [b]] });
  }
  for (let i = 0; i + 1 < count; i++) {
    const own = [words[i], words[i + 1]].map((word) => word?.readings[0]?.[0] ?? '');
    const [head = '', last = ''] = own;
    const name = [head.toUpperCase(), last];
    const readings = [[], [own], [name], [['c1', last]], [own, name], [[head, `-${last}`]]][i % 6] ?? [];
    words.push({ text: character(i) + character(i + 1), frequency: 1e-6, readings });
  }
  return words;
}

test('every word of a lexicon of many blocks is found with its readings, whatever was asked before', () => {
  const words = manyWords(BLOCK * 5 + 7);
  for (const order of [words, [...words].reverse()]) {
    const lexicon = openLexicon(packLexicon(words).slice().buffer);
    for (const { text, readings } of order) {
      const found = lexicon.readings(lexicon.find(text)?.word ?? -1, text.length);
      expect(found.map(({ syllables }) => syllables.length)).toEqual(readings.map((one) => one.length));
      const capitals = found.map(({ written }) => /^\p{Lu}/u.test(written[0] ?? ''));
      expect(capitals).toEqual(readings.map((one) => /^\p{Lu}/u.test(one[0] ?? '')));
      const hyphens = found.map(({ written }) => written.map((syllable) => syllable.startsWith('-')));
      expect(hyphens).toEqual(readings.map((one) => one.map((syllable) => syllable.startsWith('-'))));
    }
  }
});

test.each([WIDE - 1, WIDE, WIDE + 1, 300])('a character that begins %i words leads to all of them', (count) => {
  const words = Array.from({ length: count }, (_, i) => ({
    text: `一${character(i)}`,
    frequency: 1e-6,
    readings: [['yi1', `a${(i % 5) + 1}`]],
  }));
  const lexicon = openLexicon(packLexicon(words).slice().buffer);
  expect(words.filter(({ text }) => lexicon.find(text)?.length === 2)).toHaveLength(count);
  expect(lexicon.find(`一${character(count)}`)).toBeNull();
});
