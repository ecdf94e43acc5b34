import type { Lexicon } from '../lexicon/lexicon.ts';
import { characterLength, hanCount } from '../text/han.ts';
import type { Span } from '../text/span.ts';
import { Ways } from './ways.ts';

/** `word` is a number in the lexicon, or -1 for a character that it does not have. */
export type InnerWord = Span & { readonly word: number };

/** What a word costs beside its own cost, more than all words of a text together: the fewest win, then the commonest. */
const PART = 10_000;

/** The fewest words with a known reading that a text of several characters is made of, itself not one of them: 肖像|画. */
export function innerWords(text: string, lexicon: Lexicon): InnerWord[] {
  const ways = new Ways<never>({ start: 0, end: text.length });
  for (let at = 0; at < text.length; at++) {
    if (!ways.leadTo(at)) continue;
    const single = characterLength(text, at);
    ways.add(at, at + single, 2 * PART, -1);
    for (const { length, cost, word } of lexicon.matchesAt(text, at)) {
      const isPart = length === single || length < text.length;
      const isRead = isPart && lexicon.readings(word, hanCount(text, at, at + length)).length > 0;
      if (isRead) ways.add(at, at + length, PART + cost, word);
    }
  }
  return ways.backtrack((start, end, word) => ({ start, end, word }));
}
