import { pairOf } from '../glossary/form-places.ts';
import type { TermList } from '../glossary/term-list.ts';
import { foldQuoteMarks, unfoldSpan } from '../text/quote-marks.ts';
import type { Span } from '../text/span.ts';
import { changedList, listedMembers } from './changed-list.ts';
import { changedWords, SHORTEST_FORMULA } from './changed-words.ts';

/** What tells a text from a formula that it is nearly. */
export type Difference =
  /** `here` stands where the formula has `there`; one of them may be empty. */
  | { readonly kind: 'words'; readonly here: string; readonly there: string }
  | { readonly kind: 'missing'; readonly member: string }
  | { readonly kind: 'order' };

export type NearMiss = Span & {
  readonly termId: string;
  /** The formula as it would stand in this text's script. */
  readonly formula: string;
  readonly difference: Difference;
};

/** Characters on either side of the pointer: the longest formulas have some forty. */
const REACH = 48;

/**
 * The glossary's formula that the text at an offset nearly is: one word is another, a member is missing, or the members
 * stand in another order. To be asked only where no term stands.
 * @param bounds no formula reaches over them (a link's edges, the text's). UTF-16. @returns null where there is none.
 */
export function nearMissAt(
  text: string,
  offset: number,
  bounds: Span,
  terms: Pick<TermList, 'termsLike'>,
): NearMiss | null {
  const from = Math.max(bounds.start, offset - REACH);
  const folded = foldQuoteMarks(text.slice(from, Math.min(bounds.end, offset + REACH)));
  const at = folded.origin ? folded.origin.findIndex((original) => original >= offset - from) : offset - from;
  const pairs = pairsIn(folded.text);
  let best: { miss: NearMiss; kept: number } | null = null;
  // Of a near formula the beginning or the end is there.
  for (const { id, spellings, otherForms } of terms.termsLike((pair) => pairs.has(pair), SHORTEST_FORMULA)) {
    for (const forms of [spellings, otherForms]) {
      for (const formula of forms) {
        if (formula.length < SHORTEST_FORMULA) continue;
        const found = compare(folded.text, at, formula);
        if (!found || (best && found.kept <= best.kept)) continue;
        // In the other script it may be the formula itself.
        if (forms.includes(folded.text.slice(found.start, found.end))) continue;
        const { start, end } = unfoldSpan(folded, found.start, found.end);
        const miss = { start: start + from, end: end + from, termId: id, formula, difference: found.difference };
        best = { miss, kept: found.kept };
      }
    }
  }
  return best?.miss ?? null;
}

function pairsIn(text: string): ReadonlySet<number> {
  const pairs = new Set<number>();
  for (let at = 1; at < text.length; at++) pairs.add(pairOf(text.charCodeAt(at - 1), text.charCodeAt(at)));
  return pairs;
}

/** The difference between the text and one formula, with how many of the formula's characters are there all the same. */
function compare(text: string, at: number, formula: string): (Span & { kept: number; difference: Difference }) | null {
  const words = changedWords(text, at, formula);
  if (words) {
    const { start, end, here, there } = words;
    return {
      start,
      end,
      kept: formula.length - there.length - here.length,
      difference: { kind: 'words', here, there },
    };
  }
  // Its other spellings list the same members.
  const members = formula.includes('、') ? listedMembers(formula) : [];
  const list = members.length > 0 ? changedList(text, at, members) : null;
  if (!list) return null;
  const { start, end, ...difference } = list;
  return { start, end, kept: end - start, difference };
}
