import type { Lexicon, LexiconReading } from '../lexicon/lexicon.ts';
import { givenNameReading } from '../pinyin/name-readings.ts';
import { writtenSyllables } from '../pinyin/orthography.ts';
import { hanCharacters, hanCount } from '../text/han.ts';
import { innerWords } from './inner-words.ts';

type Syllables = readonly string[];

/** Most ways of reading a word part by part that are weighed against one another. */
const MOST_READINGS = 16;

/** Every reading of a word that has none in the lexicon, put together from those of the words in it; none where one has none. */
export function composedReadings(text: string, lexicon: Lexicon): LexiconReading[] {
  return combine(
    innerWords(text, lexicon).flatMap(({ start, end, word }) => {
      const characters = hanCount(text, start, end);
      return characters > 0 ? [syllablesOf(word, characters, lexicon)] : [];
    }),
  );
}

/** Every reading of a given name, character by character: 朝阳 is a word, and a name otherwise read as often. */
export function givenNameReadings(name: string, lexicon: Lexicon): LexiconReading[] {
  return combine(
    hanCharacters(name).map((character) => {
      const meant = givenNameReading(character);
      const listed = syllablesOf(lexicon.wordOf(character, 0, character.length), 1, lexicon);
      return meant === undefined ? listed : listed.filter(([syllable]) => syllable === meant);
    }),
  );
}

/** Distinct ones: those that differ in capitals alone are one here. */
function syllablesOf(word: number, characters: number, lexicon: Lexicon): readonly Syllables[] {
  if (word < 0) return [];
  const all = lexicon.readings(word, characters).map(({ syllables }) => syllables);
  return all.filter((one, at) => all.findIndex((other) => other.join() === one.join()) === at);
}

/** All ways of reading one part after the other; none where a part has none or there are too many. */
function combine(parts: readonly (readonly Syllables[])[]): LexiconReading[] {
  let ways: readonly Syllables[] = [[]];
  for (const part of parts) {
    ways = ways.flatMap((way) => part.map((syllables) => [...way, ...syllables]));
    if (ways.length > MOST_READINGS) return [];
  }
  return parts.length > 0 ? ways.map((syllables) => ({ syllables, written: writtenSyllables(syllables) })) : [];
}
