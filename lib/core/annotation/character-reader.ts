import type { Lexicon } from '../lexicon/lexicon.ts';
import type { SentenceReader } from './word-reader.ts';

/** Reads every character by itself, as the lexicon reads it first: for words with too many ways to weigh them all. */
export function createCharacterReader(lexicon: Lexicon): SentenceReader {
  const read = (character: string) => {
    const match = lexicon.find(character);
    return match ? lexicon.readings(match.word, 1)[0]?.syllables[0] : undefined;
  };
  return (sentence) => [...sentence].map((character) => read(character) ?? character);
}
