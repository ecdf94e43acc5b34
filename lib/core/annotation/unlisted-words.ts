import type { Lexicon } from '../lexicon/lexicon.ts';
import { addForeignNames } from '../names/foreign-name.ts';
import { addPersonalNames } from '../names/personal-name.ts';
import { addPlaces } from '../names/place-name.ts';
import { addDerivedWord } from './derived-word.ts';
import { addNumbers } from './numbers.ts';
import type { UnlistedWord } from './unlisted-word.ts';

/**
 * Adds everything at an offset that could be a word though no lexicon holds it; the best path decides.
 * This runs for every character of a page: each kind first looks at a character that only few texts have there.
 */
export function addUnlistedWords(
  found: UnlistedWord[],
  text: string,
  offset: number,
  limit: number,
  lexicon: Lexicon,
): void {
  addNumbers(found, text, offset, limit);
  // A name or a derivation has two Chinese characters at least.
  if (limit - offset < 2 || text.charCodeAt(offset) < 0x3400) return;
  addPersonalNames(found, text, offset, limit, lexicon);
  addForeignNames(found, text, offset, limit, lexicon);
  addPlaces(found, text, offset, limit, lexicon);
  addDerivedWord(found, text, offset, limit, lexicon);
}
