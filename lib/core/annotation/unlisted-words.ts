import type { Lexicon, LexiconMatch } from '../lexicon/lexicon.ts';
import { addForeignNames } from '../names/foreign-name.ts';
import { addPersonalNames } from '../names/personal-name.ts';
import { addPlaces } from '../names/place-name.ts';
import { addDerivedWord } from './derived-word.ts';
import { addNumbers } from './numbers.ts';
import type { UnlistedWord } from './unlisted-word.ts';

/**
 * Everything at an offset that could be a word though no lexicon holds it; the best path decides.
 * @param words what the lexicon has there. Each kind adds to one list: this runs for every character of a page.
 */
export function unlistedWordsAt(
  text: string,
  offset: number,
  limit: number,
  words: readonly LexiconMatch[],
  lexicon: Lexicon,
): UnlistedWord[] {
  const found: UnlistedWord[] = [];
  addNumbers(found, text, offset, limit);
  // A name or a derivation has two Chinese characters at least.
  if (limit - offset < 2 || text.charCodeAt(offset) < 0x3400) return found;
  addPersonalNames(found, text, offset, limit);
  addForeignNames(found, text, offset, limit);
  addPlaces(found, text, offset, limit, lexicon);
  addDerivedWord(found, text, offset, limit, words, lexicon);
  return found;
}
