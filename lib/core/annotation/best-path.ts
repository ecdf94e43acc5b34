import type { TermMatch } from '../glossary/glossary.ts';
import type { Lexicon, LexiconMatch } from '../lexicon/lexicon.ts';
import { characterLength, isHanAt } from '../text/han.ts';
import type { Span } from '../text/span.ts';
import type { Breaks } from './breaks.ts';
import type { Piece } from './unlisted-word.ts';
import { unlistedWordsAt } from './unlisted-words.ts';

/**
 * A step of the path: a word of the lexicon (`word` ≥ 0), a term, a word in pieces that no lexicon holds, or a single
 * character known to none.
 */
export type Step = Span & { readonly word: number; readonly match?: TermMatch; readonly pieces?: readonly Piece[] };

/** Cost of a Chinese character that no lexicon holds; also what one word more costs at worst. */
const UNKNOWN = 255;
/** Anything but Chinese costs next to nothing, so that it neither helps nor hinders a path. */
const OTHER = 1;
/** Most that a listed word with letters or digits costs (T恤, 4S店), as its letters alone would cost nothing. */
const MIXED = 60;
/**
 * A term costs this share of the cheapest way to read it word by word. Below 1, so that it wins over its own words and
 * over a neighbour that borrows one of its characters; not near 0, so that 民生 loses to 人民 + 生活.
 */
const TERM_SHARE = 0.6;
/** And a little for being a term at all, so that one long term wins over the two that it is made of. */
const TERM_COST = 1;

type Edge = { end: number; cost: number; word: number; match?: TermMatch; pieces?: readonly Piece[] };

/**
 * The cheapest way through `[start, end)`: unigram costs of the words, with terms as edges of their own (Viterbi).
 * @param matches terms within the span, by start.
 */
export function bestPath(
  text: string,
  span: Span,
  lexicon: Lexicon,
  matches: readonly TermMatch[],
  breaks: Breaks,
): Step[] {
  const size = span.end - span.start;
  const cost = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(size + 1);
  const via: (Edge | undefined)[] = new Array(size + 1);
  cost[0] = 0;
  let nextMatch = 0;
  for (let at = 0; at < size; at++) {
    const offset = span.start + at;
    const here = cost[at] ?? 0;
    if (here === Number.POSITIVE_INFINITY) continue;
    while ((matches[nextMatch]?.start ?? Number.POSITIVE_INFINITY) < offset) nextMatch++;
    const limit = Math.min(span.end, breaks.after(offset));
    const edges = wordEdges(text, offset, limit, lexicon);
    for (let i = nextMatch; matches[i]?.start === offset; i++) {
      const match = matches[i];
      if (match && match.end <= limit) edges.push(termEdge(text, match, lexicon));
    }
    for (const edge of edges) {
      const to = edge.end - span.start;
      if (here + edge.cost >= (cost[to] ?? 0)) continue;
      cost[to] = here + edge.cost;
      from[to] = at;
      via[to] = edge;
    }
  }
  return backtrack(span, from, via);
}

/** The words at an offset, listed and unlisted, and the single character there if it is none of the listed. */
function wordEdges(text: string, offset: number, limit: number, lexicon: Lexicon): Edge[] {
  const words = lexicon.matchesAt(text, offset, limit);
  const edges = listedEdges(text, offset, words);
  for (const { end, cost, pieces } of unlistedWordsAt(text, offset, limit, words, lexicon)) {
    edges.push({ end, cost, word: -1, pieces });
  }
  return edges;
}

function listedEdges(text: string, offset: number, words: readonly LexiconMatch[]): Edge[] {
  const single = characterLength(text, offset);
  const isHan = isHanAt(text, offset);
  if (!isHan && !beginsMixedWord(text, offset)) return [{ end: offset + single, cost: OTHER, word: -1 }];
  const edges: Edge[] = [];
  const most = isHan ? UNKNOWN : MIXED;
  for (const { length, cost, word } of words) edges.push({ end: offset + length, cost: Math.min(cost, most), word });
  if (edges[0]?.end !== offset + single) {
    edges.push({ end: offset + single, cost: isHan ? UNKNOWN : OTHER, word: -1 });
  }
  return edges;
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

function termEdge(text: string, match: TermMatch, lexicon: Lexicon): Edge {
  const cost = wordCost(text.slice(match.start, match.end), lexicon);
  return { end: match.end, cost: cost * TERM_SHARE + TERM_COST, word: -1, match };
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
    cost = cheapest(term, lexicon);
    known.set(term, cost);
  }
  return cost;
}

function cheapest(text: string, lexicon: Lexicon): number {
  const cost = new Float64Array(text.length + 1).fill(Number.POSITIVE_INFINITY);
  cost[0] = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const here = cost[offset] ?? 0;
    if (here === Number.POSITIVE_INFINITY) continue;
    for (const edge of wordEdges(text, offset, text.length, lexicon))
      cost[edge.end] = Math.min(cost[edge.end] ?? 0, here + edge.cost);
  }
  return cost[text.length] ?? 0;
}

function backtrack(span: Span, from: Int32Array, via: readonly (Edge | undefined)[]): Step[] {
  const steps: Step[] = [];
  for (let to = span.end - span.start; to > 0; to = from[to] ?? 0) {
    const edge = via[to];
    const start = span.start + (from[to] ?? 0);
    const end = span.start + to;
    steps.push({
      start,
      end,
      word: edge?.word ?? -1,
      ...(edge?.match ? { match: edge.match } : {}),
      ...(edge?.pieces ? { pieces: edge.pieces } : {}),
    });
  }
  return steps.reverse();
}
