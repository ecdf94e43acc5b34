import type { TermFinder } from '../glossary/glossary.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { bestPath, type Step } from './best-path.ts';
import { NO_BREAKS } from './breaks.ts';
import { sentencePaths } from './sentence-paths.ts';

/** A word of ordinary text; `frequency` is its share of all running words. */
export type OrdinaryWord = { readonly text: string; readonly frequency: number };

/** A text of one or two ordinary words in which a term lights up that is not meant there. */
export type SwallowedWords = {
  readonly termId: string;
  readonly form: string;
  readonly words: readonly string[];
};

/**
 * Share of running words from which on a pair of neighbours counts: three in a thousand million. Below it stand pairs
 * that nobody writes (两|新娘), above it the first that people do (民|生产, 基本|法学).
 */
export const LEAST = 3e-9;

type Piece = { readonly text: string; readonly frequency: number };

/**
 * Where the engine as it is would mark a term in ordinary words: inside one (基本法 in 基本法规, were that a word), or
 * across two that commonly follow one another (民生 in 人民|生活). Only pairs that are read so without the glossary:
 * where the words themselves would be cut as the term is, the text is about it as likely as not.
 * @param words in one script, that of `forms`.
 */
export function swallowedWords(
  engine: { readonly glossary: TermFinder; readonly lexicon: Lexicon },
  forms: ReadonlySet<string>,
  words: readonly OrdinaryWord[],
): SwallowedWords[] {
  const ordinary = words.filter(({ text }) => !forms.has(text));
  const inOne = ordinary.flatMap(({ text }) => marked(text, engine).map((found) => ({ ...found, words: [text] })));
  return [...inOne, ...acrossPairs(engine, forms, ordinary)];
}

/** What the engine marks in a text that is nothing but these words. */
function marked(text: string, engine: { readonly glossary: TermFinder; readonly lexicon: Lexicon }) {
  if (engine.glossary.matches(text).length === 0) return [];
  return [...sentencePaths(text, engine, NO_BREAKS)]
    .flatMap(({ path }) => path)
    .flatMap(({ match, start, end }) =>
      match ? [{ termId: match.term.id, form: text.slice(start, end), start, end }] : [],
    )
    .map(({ termId, form }) => ({ termId, form }));
}

function acrossPairs(
  engine: { readonly glossary: TermFinder; readonly lexicon: Lexicon },
  forms: ReadonlySet<string>,
  words: readonly OrdinaryWord[],
): SwallowedWords[] {
  const endings = byPiece(words, forms, 'ending');
  const beginnings = byPiece(words, forms, 'beginning');
  const found: SwallowedWords[] = [];
  for (const form of forms) {
    for (let cut = 1; cut < form.length; cut++) {
      const left = endings.get(form.slice(0, cut)) ?? [];
      const right = beginnings.get(form.slice(cut)) ?? [];
      for (const [first, second] of commonPairs(left, right)) {
        const start = first.length - cut;
        const text = first + second;
        if (text.length === form.length || !isReadAsPair(text, first.length, { start, form }, engine.lexicon)) continue;
        const hit = marked(text, engine).find((one) => one.form === form);
        if (hit) found.push({ ...hit, words: [first, second] });
      }
    }
  }
  return found;
}

/** Words by the characters with which they end or begin, as far as a form begins or ends so; the commonest first. */
function byPiece(
  words: readonly OrdinaryWord[],
  forms: ReadonlySet<string>,
  side: 'beginning' | 'ending',
): ReadonlyMap<string, readonly Piece[]> {
  const cut = (text: string, length: number) => (side === 'beginning' ? text.slice(0, length) : text.slice(-length));
  const pieces = new Map<string, Piece[]>();
  for (const form of forms) {
    for (let length = 1; length < form.length; length++) {
      pieces.set(side === 'beginning' ? form.slice(length) : form.slice(0, length), []);
    }
  }
  for (const word of words) {
    for (let length = 1; length <= word.text.length; length++) pieces.get(cut(word.text, length))?.push(word);
  }
  for (const list of pieces.values()) list.sort((a, b) => b.frequency - a.frequency);
  return pieces;
}

function* commonPairs(left: readonly Piece[], right: readonly Piece[]): Generator<readonly [string, string]> {
  for (const first of left) {
    for (const second of right) {
      if (first.frequency * second.frequency < LEAST) break;
      yield [first.text, second.text];
    }
  }
}

/** Whether a text is cut between its two words, and not at the ends of the form in its middle. */
function isReadAsPair(
  text: string,
  middle: number,
  { start, form }: { readonly start: number; readonly form: string },
  lexicon: Lexicon,
): boolean {
  const path: Step[] = bestPath(text, { start: 0, end: text.length }, lexicon, [], NO_BREAKS);
  const end = start + form.length;
  const isCutAt = (offset: number) => offset > 0 && offset < text.length && path.some((step) => step.start === offset);
  return isCutAt(middle) && !isCutAt(start) && !isCutAt(end);
}
