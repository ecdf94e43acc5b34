import type { TermList } from '../glossary/term-list.ts';
import type { BlockText } from '../protocol/blocks.ts';
import { isHanAt } from '../text/han.ts';
import type { Span } from '../text/span.ts';
import { type NearMiss, nearMissAt } from './near-miss.ts';
import { numericPatternAt } from './numeric-pattern.ts';

export type FormulaFound =
  | { readonly kind: 'pattern'; readonly span: Span; readonly simplified: string }
  | { readonly kind: 'near-miss'; readonly miss: NearMiss };

/**
 * The formula at an offset that the glossary does not have as it stands there. To be asked where no term stands.
 * @param simplify character by character. @returns null where there is none.
 */
export function formulaAt(
  { text, breaks }: BlockText,
  offset: number,
  terms: Pick<TermList, 'termsLike'>,
  simplify: (text: string) => string,
): FormulaFound | null {
  const bounds = {
    start: Math.max(0, ...breaks.filter((edge) => edge <= offset)),
    end: Math.min(text.length, ...breaks.filter((edge) => edge > offset)),
  };
  const miss = isHanAt(text, offset) ? nearMissAt(text, offset, bounds, terms) : null;
  if (miss) return { kind: 'near-miss', miss };
  const simplified = simplify(text);
  const span = numericPatternAt(simplified, offset);
  if (!span || span.start < bounds.start || span.end > bounds.end) return null;
  return { kind: 'pattern', span, simplified: simplified.slice(span.start, span.end) };
}
