import type { Lexicon } from '../lexicon/lexicon.ts';
import { isCapitalised } from '../pinyin/proper-name.ts';
import type { Settings } from '../settings/settings.ts';
import { hanCharacters } from '../text/han.ts';
import type { EntryStatuses } from '../vocabulary/entry-statuses.ts';
import type { TermSegment, WordSegment } from './segment.ts';

/** How many of the most frequent words count as known. */
export type KnownWords = Settings['knownWords'];

/**
 * What the last of so many words costs in the lexicon, where each word counts once, whichever its script
 * (`Lexicon.cost`; a test counts them).
 */
const COSTS: Readonly<Record<KnownWords, number>> = { 0: 0, 1000: 130, 3000: 145, 10000: 166 };

/**
 * Tells what the reader does not know. The notebook has the first word; terms count by it alone, other words are known
 * by their frequency as well.
 * @returns asks for a text, then for its segments.
 */
export function createUnknownWords(
  lexicon: Pick<Lexicon, 'find'>,
  statuses: EntryStatuses,
  knownWords: KnownWords,
): (text: string) => (segment: TermSegment | WordSegment) => boolean {
  const isFrequent = (word: string) => (lexicon.find(word)?.cost ?? Number.POSITIVE_INFINITY) <= COSTS[knownWords];

  /** Dates, amounts and words with a suffix are known with their characters; a name never is. */
  function isComposedOfFrequent(word: string, segment: WordSegment): boolean {
    return !isCapitalised(segment) && lexicon.find(word) === null && hanCharacters(word).every(isFrequent);
  }

  return (text) => (segment) => {
    const word = text.slice(segment.start, segment.end);
    const status = segment.kind === 'term' ? statuses.ofTerm(segment.term) : statuses.ofWord(word);
    if (status) return status !== 'known' && status !== 'ignored';
    return segment.kind === 'term' || !(isFrequent(word) || isComposedOfFrequent(word, segment));
  };
}
