import type { Dictionary } from '../dictionary/dictionary.ts';
import type { DictionaryEntry } from '../dictionary/row.ts';
import { DOTS, endOfNamePart, startOfNamePart } from '../names/name-dots.ts';
import type { SiteEngine } from '../own-terms/site-engines.ts';
import { joinWritten } from '../pinyin/orthography.ts';
import { isCapitalised } from '../pinyin/proper-name.ts';
import type { BlockText } from '../protocol/blocks.ts';
import type { LookUp, UnlistedContent, WordContent } from '../protocol/look-up.ts';
import { hasHan } from '../text/han.ts';
import { contains, type Span, sameSpan } from '../text/span.ts';
import { createBreaks } from './breaks.ts';
import { otherReadings } from './doubt.ts';
import type { Segment, WordSegment } from './segment.ts';
import { termContents } from './term-content.ts';
import { unknownFormula } from './unknown-formula.ts';
import { readingChoices } from './word-choices.ts';

/** Words shown under one another; more would be single characters nobody asked for. */
const MOST_WORDS = 4;

export type LookUpEngine = Pick<
  SiteEngine,
  'annotator' | 'glossary' | 'entries' | 'ownTerm' | 'simplify' | 'corrections'
> & {
  readonly dictionary: Dictionary;
};

export type Found = Omit<LookUp, 'savedState' | 'shownPinyin'>;

/**
 * What stands under the pointer: the term if there is one, and the dictionary's words, the longest match first.
 * @param offset UTF-16 offset of the character under the pointer. @param articleDate ISO day; null where it is not known.
 * @returns null where that is not Chinese.
 */
export async function lookUp(
  engine: LookUpEngine,
  block: BlockText,
  offset: number,
  articleDate: string | null = null,
): Promise<Found | null> {
  const { text, breaks } = block;
  if (offset >= text.length) return null;
  const segment = engine.annotator.segmentAt(text, offset, breaks);
  if (!segment) return null;
  const [words, terms] = await Promise.all([
    wordsAt(engine, block, offset, segment),
    segment.kind === 'term' ? termContents(engine, text, segment, articleDate) : undefined,
  ]);
  if (segment.kind === 'term') {
    return { span: span(segment), ...terms, words, pinyin: joinWritten(segment.written), otherReadings: [] };
  }
  const unknown = await unknownFormula(engine, block, offset);
  if (unknown?.isWhole) {
    const { formula, pinyin } = unknown;
    return { span: span(unknown), formula, words, pinyin, otherReadings: [] };
  }
  const formula = unknown ? { formula: unknown.formula } : {};
  const longest = words[0];
  if (segment.kind === 'plain' && !longest) return null;
  const unlisted = segment.kind === 'word' && unlistedWord(engine, text, segment, offset, longest);
  const shown = longest && !unlisted ? span(longest) : span(segment);
  const read = segment.kind === 'word' && sameSpan(shown, segment);
  if (!read) return { span: shown, ...formula, words, pinyin: longest?.entries[0]?.pinyin ?? '', otherReadings: [] };
  const readings = readingChoices(engine, text, segment);
  const pinyin = joinWritten(segment.written);
  return {
    span: shown,
    ...formula,
    ...(unlisted && { unlisted }),
    words: words.map((word) => (word === longest ? readFirst(word, pinyin) : word)),
    pinyin,
    otherReadings: otherReadings(segment),
    ...(readings && { readings }),
  };
}

/** The word itself, where the dictionary has neither it nor more, nor the part of a name that the pointer is on. */
function unlistedWord(
  { simplify }: LookUpEngine,
  text: string,
  word: WordSegment,
  offset: number,
  longest: Span | undefined,
): UnlistedContent | null {
  const part = { start: startOfNamePart(text, word.start, offset), end: endOfNamePart(text, word.end, offset) };
  if (longest && contains(longest, part)) return null;
  const written = text.slice(word.start, word.end);
  // Of a date in digits, the dictionary's words are all there is to say.
  if (![...written].every((one) => hasHan(one) || DOTS.has(one.charCodeAt(0)))) return null;
  return { text: written, simplified: simplify(written), isName: isCapitalised(word) };
}

/** The entries that are read as the word is here come before the others. */
function readFirst(word: WordContent, pinyin: string): WordContent {
  const isRead = (entry: DictionaryEntry) => entry.pinyin === pinyin;
  return { ...word, entries: [...word.entries.filter(isRead), ...word.entries.filter((entry) => !isRead(entry))] };
}

function span({ start, end }: Span): Span {
  return { start, end };
}

/**
 * Dictionary words under the pointer. The longest that begins where the word under the pointer begins (or its part of a
 * name with dots) and reaches over the pointer comes first, so that 展 in 发展 finds 发展; then those that begin at the
 * pointer itself.
 */
async function wordsAt(
  engine: LookUpEngine,
  block: BlockText,
  offset: number,
  segment: Segment,
): Promise<WordContent[]> {
  const words = segment.kind === 'term' ? segment.words : [segment];
  const word = words.find(({ start, end }) => start <= offset && offset < end);
  const start = word ? startOfNamePart(block.text, word.start, offset) : offset;
  const breaks = createBreaks(block.breaks);
  const matchesAt = (at: number) => engine.dictionary.matchesAt(block.text, at, breaks.after(at));
  const [before, here] = await Promise.all([start === offset ? [] : matchesAt(start), matchesAt(offset)]);
  return [...before.filter(({ end }) => end > offset), ...here]
    .map((match) => ({ ...match, headword: block.text.slice(match.start, match.end) }))
    .filter(({ headword }) => hasHan(headword))
    .slice(0, MOST_WORDS);
}
