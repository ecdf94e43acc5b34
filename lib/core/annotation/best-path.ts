import type { TermMatch } from '../glossary/glossary.ts';
import { type Lexicon, NOWHERE, ROOT } from '../lexicon/lexicon.ts';
import { characterSet } from '../text/character-set.ts';
import { characterLength, isHanAt } from '../text/han.ts';
import type { Span } from '../text/span.ts';
import { type Breaks, NO_BREAKS } from './breaks.ts';
import type { Piece, UnlistedWord } from './unlisted-word.ts';
import { addUnlistedWords } from './unlisted-words.ts';
import { Ways } from './ways.ts';

/**
 * A step of the path: a word of the lexicon (`word` ≥ 0), a term, a word in pieces that no lexicon holds, or a single
 * character known to none.
 */
export type Step = Span & {
  readonly word: number;
  readonly match: TermMatch | null;
  readonly pieces: readonly Piece[] | null;
};

/** What a step may be besides a word of the lexicon. */
type Unlisted = TermMatch | UnlistedWord;

/** Cost of a Chinese character that no lexicon holds; also what one word more costs at worst. */
const UNKNOWN = 255;
/** Anything but Chinese costs next to nothing, so that it neither helps nor hinders a path. */
const OTHER = 1;
/** Most that a listed word with letters or digits costs (T恤, 4S店), as its letters alone would cost nothing. */
const MIXED = 60;
/**
 * Where in something: 大地|上, 都市|里, unless it begins a word itself (上涨). Behind a word of several characters they are
 * commoner than elsewhere by so much, which is enough to leave them to it rather than to its last character (大|地上).
 */
const LOCATIVES = characterSet('上中里裡裏内內');
const LOCATIVE = 10;
/**
 * A term costs this share of the cheapest way to read it word by word. Below 1, so that it wins over its own words and
 * over a neighbour that borrows one of its characters; not near 0, so that 民生 loses to 人民 + 生活.
 */
const TERM_SHARE = 0.6;
/** And a little for being a term at all, so that one long term wins over the two that it is made of. */
const TERM_COST = 1;

/**
 * The cheapest way through `[start, end)`: unigram costs of the words, with terms as steps of their own (Viterbi).
 * @param matches terms within the span, by start.
 */
export function bestPath(
  text: string,
  span: Span,
  lexicon: Lexicon,
  matches: readonly TermMatch[],
  breaks: Breaks,
): Step[] {
  return explore(text, span, lexicon, matches, breaks).backtrack(toStep);
}

function toStep(start: number, end: number, word: number, other: Unlisted | undefined): Step {
  if (!other) return { start, end, word, match: null, pieces: null };
  const isTerm = 'term' in other;
  return { start, end, word, match: isTerm ? other : null, pieces: isTerm ? null : other.pieces };
}

/** Runs for every character of a page: no object is made here but for words and terms that the path may take. */
function explore(
  text: string,
  span: Span,
  lexicon: Lexicon,
  matches: readonly TermMatch[],
  breaks: Breaks,
): Ways<Unlisted> {
  const ways = new Ways<Unlisted>(span);
  const unlisted: UnlistedWord[] = [];
  let next = 0;
  let limit = span.start;
  for (let offset = span.start; offset < span.end; offset++) {
    if (!ways.leadTo(offset)) continue;
    if (offset >= limit) limit = Math.min(span.end, breaks.after(offset));
    addListed(ways, text, offset, limit, lexicon);
    addUnlistedWords(unlisted, text, offset, limit, lexicon);
    if (unlisted.length > 0) {
      for (const word of unlisted) ways.addOther(offset, word.end, word.cost, word);
      unlisted.length = 0;
    }
    for (; next < matches.length; next++) {
      const match = matches[next];
      if (!match || match.start > offset) break;
      if (match.start < offset || match.end > limit) continue;
      const cost = wordCost(text.slice(match.start, match.end), lexicon) * TERM_SHARE + TERM_COST;
      ways.addOther(offset, match.end, cost, match);
    }
  }
  return ways;
}

/** The listed words at an offset, and the single character there if it is none of them. */
function addListed(ways: Ways<Unlisted>, text: string, offset: number, limit: number, lexicon: Lexicon): void {
  const isHan = isHanAt(text, offset);
  const single = offset + characterLength(text, offset);
  let alone = -1;
  let longest = single;
  if (isHan || beginsMixedWord(text, offset)) {
    const most = isHan ? UNKNOWN : MIXED;
    let node = ROOT;
    for (let end = offset + 1; end <= limit; end++) {
      node = lexicon.step(node, text.charCodeAt(end - 1));
      if (node === NOWHERE) break;
      const word = lexicon.wordAt(node);
      if (word < 0) continue;
      ways.add(offset, end, Math.min(lexicon.cost(word), most), word);
      if (end === single) alone = word;
      longest = end;
    }
  }
  if (alone < 0) ways.add(offset, single, isHan ? UNKNOWN : OTHER, -1);
  else if (longest === single && LOCATIVES.has(text.charCodeAt(offset)) && ways.stepBefore(offset) > 1) {
    ways.add(offset, single, lexicon.cost(alone) - LOCATIVE, alone);
  }
}

/** Whether a word like T恤 or 3D打印 may begin here: a letter or digit that does not continue one. */
function beginsMixedWord(text: string, offset: number): boolean {
  return isAlphanumeric(text.charCodeAt(offset)) && !isAlphanumeric(text.charCodeAt(offset - 1));
}

/** Letters and digits, full width ones too. */
function isAlphanumeric(unit: number): boolean {
  const narrow = unit >= 0xff10 && unit <= 0xff5a ? unit - 0xfee0 : unit;
  return (narrow >= 48 && narrow <= 57) || (narrow >= 65 && narrow <= 90) || (narrow >= 97 && narrow <= 122);
}

/** What terms cost word by word: a page repeats its terms. */
const wordCosts = new WeakMap<Lexicon, Map<string, number>>();

/**
 * Cost of the cheapest way to read a term word by word, with the words that no lexicon holds, as the path around it has
 * them. By itself, so that a term costs the same wherever it stands.
 */
function wordCost(term: string, lexicon: Lexicon): number {
  const known = wordCosts.get(lexicon) ?? new Map<string, number>();
  wordCosts.set(lexicon, known);
  let cost = known.get(term);
  if (cost === undefined) {
    cost = explore(term, { start: 0, end: term.length }, lexicon, [], NO_BREAKS).cost;
    known.set(term, cost);
  }
  return cost;
}
