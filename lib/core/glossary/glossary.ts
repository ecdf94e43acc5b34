import { balanceQuoteMarks, type FoldedText, foldQuoteMarks, unfoldSpan } from '../text/quote-marks.ts';
import type { Span } from '../text/span.ts';
import { pairOf, placeForms, slotOf } from './form-places.ts';
import { packTerms } from './pack-terms.ts';
import type { Term } from './term.ts';
import { openTermList, type TermList } from './term-list.ts';
import { openTermSections } from './terms-format.ts';

/** A form of a term in a text. Inner quotation marks are part of the span, marks around the whole are not. */
export type TermMatch = Span & {
  readonly term: Term;
  /** Whether the form is the headword itself, in either script, so that the entry's pinyin is its reading. */
  readonly isHeadword: boolean;
};

export type TermFinder = {
  /** Every form of every term in the text, overlapping and nested ones too, by start, the longest first. UTF-16 offsets. */
  matches(text: string): TermMatch[];
};

export type Glossary = TermFinder & TermList;

export function createGlossary(terms: readonly Term[]): Glossary {
  return openGlossary(packTerms(terms));
}

/** Opens packed terms. @throws Error where the bytes are not that: our own package is damaged. */
export function openGlossary(buffer: ArrayBuffer): Glossary {
  const sections = openTermSections(buffer);
  const places = placeForms(sections);
  const { unit, spellings } = sections;
  const { slot, bySlot, third, formStart, termOf, firstForm } = places;
  const list = openTermList(sections, places);

  function matches(text: string): TermMatch[] {
    const folded = foldQuoteMarks(text);
    const found: TermMatch[] = [];
    let beginning = folded.text.charCodeAt(0);
    for (let i = 1; i < folded.text.length; i++) {
      beginning = pairOf(beginning, folded.text.charCodeAt(i));
      const number = slotOf(beginning);
      const end = slot[number + 1] ?? 0;
      const next = folded.text.charCodeAt(i + 1);
      // Most places end here.
      for (let at = slot[number] ?? 0; at < end; at++) {
        // And most of the others here.
        const wanted = third[at];
        if (wanted !== 0 && wanted !== next) continue;
        const form = bySlot[at] ?? 0;
        if (standsAt(folded.text, i - 1, form)) add(found, text, folded, i - 1, form);
      }
    }
    return found;
  }

  function standsAt(text: string, at: number, form: number): boolean {
    const start = formStart[form] ?? 0;
    const end = formStart[form + 1] ?? 0;
    for (let i = start; i < end; i++) if (text.charCodeAt(at + i - start) !== unit[i]) return false;
    return true;
  }

  function add(found: TermMatch[], text: string, folded: FoldedText, at: number, form: number): void {
    const number = termOf[form] ?? 0;
    const term = list.term(number);
    const length = (formStart[form + 1] ?? 0) - (formStart[form] ?? 0);
    if (isBarred(folded.text, at, folded.text.slice(at, at + length), term)) return;
    const { start, end } = spanOf(length, text, folded, at);
    found.push({ start, end, term, isHeadword: form < (firstForm[number] ?? 0) + (spellings[number] ?? 0) });
  }

  return { ...list, matches };
}

/** Where a form that begins at `at` of the folded text lies in the text. */
function spanOf(length: number, text: string, folded: FoldedText, at: number): Span {
  const span = unfoldSpan(folded, at, at + length);
  // As long as the form: no mark inside, and so none to balance.
  return span.end - span.start === length ? span : balanceQuoteMarks(text, span);
}

/** Whether the form at `at` is only a part of one of the term's `notIn` strings: 民生 in 人民生活. */
function isBarred(text: string, at: number, form: string, { barred }: Term): boolean {
  for (const bar of barred) {
    for (let inBar = bar.indexOf(form); inBar >= 0; inBar = bar.indexOf(form, inBar + 1)) {
      if (text.startsWith(bar, at - inBar)) return true;
    }
  }
  return false;
}
