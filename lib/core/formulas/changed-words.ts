import { hanCharacters, isHanAt } from '../text/han.ts';
import type { Span } from '../text/span.ts';

/** How a text differs from a formula: `here` stands where the formula has `there`; one of them may be empty. */
export type ChangedWords = Span & { readonly here: string; readonly there: string };

/** Characters of one word. */
const LONGEST_CHANGE = 2;
/** Formulas shorter than this are too like ordinary phrases. */
export const SHORTEST_FORMULA = 7;
const SHARE_KEPT = 0.75;
/** 社会主义国家 is no slip for 社会主义法治国家: without a word of its own in that place much more must be there. */
const KEPT_WHERE_MISSING = 10;
/** At its edge a formula runs on into other words. */
const KEPT_AT_EDGE = 7;
/** 党的十九大 is no slip for 党的二十大. */
const NUMERAL = /[0-9零〇一二三四五六七八九十百两第]/;
/** 人力资源和社会保障厅 is the province's, …部 the country's: another body, not another wording. */
const BODY = /[部厅廳局处處委办辦院省市县縣区區州]/;
/** Small words that come and go without changing a formula. */
const SMALL = /^[的地得了着和与及并等要更再是在]+$/;

/**
 * Where a text has a formula with one word changed, added or left out, over an offset; null where it has not.
 * @param at UTF-16 offset into the text.
 */
export function changedWords(text: string, at: number, formula: string): ChangedWords | null {
  const first = Math.max(0, at - formula.length - LONGEST_CHANGE);
  for (let start = placeFrom(first, text, formula); start <= at; start = placeFrom(start + 1, text, formula)) {
    const found = changedAfter(text, start, formula) ?? changedStart(text, start, formula);
    if (found && found.end > at) return found;
  }
  return null;
}

/** The next offset at which the formula's first two units stand, or all behind them does; infinite where there is none. */
function placeFrom(from: number, text: string, formula: string): number {
  const beginning = text.indexOf(formula.slice(0, 2), from);
  const rest = text.indexOf(formula.slice(LONGEST_CHANGE), from + LONGEST_CHANGE);
  return Math.min(
    beginning < 0 ? Number.POSITIVE_INFINITY : beginning,
    rest < 0 ? Number.POSITIVE_INFINITY : rest - LONGEST_CHANGE,
  );
}

/** The formula begins at `start`; a word within it or at its end is another. */
function changedAfter(text: string, start: number, formula: string): ChangedWords | null {
  let kept = 0;
  while (kept < formula.length && text.charCodeAt(start + kept) === formula.charCodeAt(kept)) kept++;
  // Most formulas end here.
  if (kept < 2 || kept === formula.length) return null;
  for (const { gone, come } of SIZES) {
    const rest = formula.slice(kept + gone);
    // At the end a word gives way to one of its length: anything might be longer.
    if (rest.length === 1 || (rest === '' && gone !== come) || !text.startsWith(rest, start + kept + come)) continue;
    const here = text.slice(start + kept, start + kept + come);
    const there = formula.slice(kept, kept + gone);
    const end = start + kept + come + rest.length;
    const isWhole = rest !== '' || (holdsAtEdge(here, there, formula) && !(come === 1 && isHanAt(text, end)));
    // The smallest change is the change: a larger one only says the same of more characters.
    return isWhole && isOtherWord(here, there, formula) ? { start, end, here, there } : null;
  }
  return null;
}

/** All but the first word of the formula stands there. */
function changedStart(text: string, start: number, formula: string): ChangedWords | null {
  const last = formula.length - 1;
  if (text.charCodeAt(start + last) !== formula.charCodeAt(last)) return null;
  for (let size = 1; size <= LONGEST_CHANGE; size++) {
    if (!text.startsWith(formula.slice(size), start + size)) continue;
    const here = text.slice(start, start + size);
    const there = formula.slice(0, size);
    if (here !== there && isOtherWord(here, there, formula) && holdsAtEdge(here, there, formula))
      return { start, end: start + formula.length, here, there };
  }
  return null;
}

/** Sizes of what has gone from the formula and of what has come for it, the smallest change first. */
const SIZES = [0, 1, 2]
  .flatMap((gone) => [0, 1, 2].map((come) => ({ gone, come })))
  .filter(({ gone, come }) => gone + come > 0)
  .sort((a, b) => a.gone + a.come - (b.gone + b.come));

function isOtherWord(here: string, there: string, formula: string): boolean {
  const kept = formula.length - there.length;
  const isHan = hanCharacters(here + there).length === here.length + there.length;
  if (!isHan || NUMERAL.test(here + there) || BODY.test(here + there) || kept < SHARE_KEPT * formula.length)
    return false;
  if (here === '' || there === '') return kept >= KEPT_WHERE_MISSING && !SMALL.test(here + there);
  return isLike(here, there);
}

function holdsAtEdge(here: string, there: string, formula: string): boolean {
  return here.length === there.length && formula.length - there.length >= KEPT_AT_EDGE && isLike(here, there);
}

/** 强国 and 国家, 建设 and 建成 have a character in common; 外交 and 党建 make two formulas. */
function isLike(here: string, there: string): boolean {
  return here.length === 1 || there.length === 1 || [...here].some((character) => there.includes(character));
}
