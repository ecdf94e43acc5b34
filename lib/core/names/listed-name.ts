import type { Lexicon } from '../lexicon/lexicon.ts';
import { isCapitalised } from '../pinyin/proper-name.ts';

/** Whether the lexicon has a word as a name, by its capital. @param word its number, or -1. */
export function isListedName(word: number, characters: number, lexicon: Lexicon): boolean {
  return word >= 0 && lexicon.readings(word, characters).some(isCapitalised);
}
