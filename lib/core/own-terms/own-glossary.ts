import { createGlossary, type TermFinder, type TermMatch } from '../glossary/glossary.ts';
import type { Term } from '../glossary/term.ts';
import { foldQuoteMarks } from '../text/quote-marks.ts';
import { contains, overlaps, type Span, sameSpan } from '../text/span.ts';
import type { OwnTerm } from './own-term.ts';

/** Ids of own terms among those of the glossary, which are slugs without a colon. */
const OWN = 'own:';

export function termIdOf(ownTermId: string): string {
  return OWN + ownTermId;
}

/**
 * The glossary with the reader's own terms above it: where both have a term in the same place, or terms that run into
 * one another, the reader's stands; a longer one goes before those nested in it, whosesoever they are.
 * @param ownTerms the more particular first, as two of them may have one form.
 */
export function withOwnTerms(glossary: TermFinder, ownTerms: readonly OwnTerm[]): TermFinder {
  const own = createGlossary(ownTerms.map(toTerm));
  return {
    matches(text) {
      const above = firstOfEachPlace(own.matches(text));
      if (above.length === 0) return glossary.matches(text);
      const below = glossary.matches(text).filter((match) => !above.some((one) => rivals(one, match)));
      return [...above, ...below];
    },
  };
}

function firstOfEachPlace(matches: readonly TermMatch[]): TermMatch[] {
  const taken = new Set<string>();
  return matches.filter(({ start, end }) => {
    const place = `${start} ${end}`;
    const isFirst = !taken.has(place);
    taken.add(place);
    return isFirst;
  });
}

/** Whether two terms cannot both stand, not even one within the other. */
function rivals(one: Span, other: Span): boolean {
  return sameSpan(one, other) || (overlaps(one, other) && !contains(one, other) && !contains(other, one));
}

function toTerm({ id, headword, traditional, forms, pinyin }: OwnTerm): Term {
  const spellings = [headword, ...(traditional === '' ? [] : [traditional])].map(folded);
  return {
    id: termIdOf(id),
    headword,
    traditional: traditional === '' ? headword : traditional,
    pinyin,
    spellings,
    otherForms: forms.map(folded).filter((form) => !spellings.includes(form)),
    barred: [],
  };
}

/** Texts are searched without their quotation marks. */
function folded(form: string): string {
  return foldQuoteMarks(form).text;
}
