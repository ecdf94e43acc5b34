import { balanceQuoteMarks, type FoldedText, foldQuoteMarks, unfoldSpan } from '../text/quote-marks.ts';
import type { Span } from '../text/span.ts';
import type { Term } from './term.ts';

/** A form of a term in a text. Inner quotation marks are part of the span, marks around the whole are not. */
export type TermMatch = Span & {
  readonly term: Term;
  /** Whether the form is the headword itself, in either script, so that the entry's pinyin is its reading. */
  readonly isHeadword: boolean;
};

export type Glossary = {
  readonly terms: readonly Term[];
  /** Every form of every term in the text, overlapping and nested ones too, by start, the longest first. UTF-16 offsets. */
  matches(text: string): TermMatch[];
};

type Form = { readonly text: string; readonly term: Term; readonly isHeadword: boolean };

/** Forms are found by their first two units, the longest first. */
export function createGlossary(terms: readonly Term[]): Glossary {
  const byBeginning = formsByBeginning(terms);
  const mayBegin = new Uint8Array(0x10000);
  for (const beginning of byBeginning.keys()) mayBegin[slotOf(beginning)] = 1;

  function matches(text: string): TermMatch[] {
    const folded = foldQuoteMarks(text);
    const found: TermMatch[] = [];
    let beginning = folded.text.charCodeAt(0);
    for (let i = 1; i < folded.text.length; i++) {
      beginning = beginningOf(beginning, folded.text.charCodeAt(i));
      // Most places end here.
      if (mayBegin[slotOf(beginning)] === 0) continue;
      for (const form of byBeginning.get(beginning) ?? []) {
        if (standsAt(folded.text, i - 1, form.text) && !isBarred(folded.text, i - 1, form)) {
          const { start, end } = spanOf(form, text, folded, i - 1);
          found.push({ start, end, term: form.term, isHeadword: form.isHeadword });
        }
      }
    }
    return found;
  }

  return { terms, matches };
}

/** Two units in one number; of `before` only the last unit counts. */
function beginningOf(before: number, unit: number): number {
  return (before << 16) | unit;
}

/** Spreads the beginnings that the glossary has, some hundreds, over 65,536 places. */
function slotOf(beginning: number): number {
  return Math.imul(beginning, 0x9e3779b1) >>> 16;
}

function formsByBeginning(terms: readonly Term[]): ReadonlyMap<number, readonly Form[]> {
  const byBeginning = new Map<number, Form[]>();
  const add = (text: string, term: Term, isHeadword: boolean) => {
    const beginning = beginningOf(text.charCodeAt(0), text.charCodeAt(1));
    const forms = byBeginning.get(beginning);
    if (forms) forms.push({ text, term, isHeadword });
    else byBeginning.set(beginning, [{ text, term, isHeadword }]);
  };
  for (const term of terms) {
    for (const text of term.spellings) add(text, term, true);
    for (const text of term.otherForms) add(text, term, false);
  }
  for (const forms of byBeginning.values()) if (forms.length > 1) forms.sort((a, b) => b.text.length - a.text.length);
  return byBeginning;
}

/** Whether a form whose first two units are there goes on so. Not `startsWith`: most fail at the third unit. */
function standsAt(text: string, at: number, form: string): boolean {
  for (let i = 2; i < form.length; i++) if (text.charCodeAt(at + i) !== form.charCodeAt(i)) return false;
  return true;
}

/** Where a form that begins at `at` of the folded text lies in the text. */
function spanOf(form: Form, text: string, folded: FoldedText, at: number): Span {
  const span = unfoldSpan(folded, at, at + form.text.length);
  // As long as the form: no mark inside, and so none to balance.
  return span.end - span.start === form.text.length ? span : balanceQuoteMarks(text, span);
}

/** Whether the form at `at` is only a part of one of the term's `notIn` strings: 民生 in 人民生活. */
function isBarred(text: string, at: number, form: Form): boolean {
  for (const bar of form.term.barred) {
    for (let inBar = bar.indexOf(form.text); inBar >= 0; inBar = bar.indexOf(form.text, inBar + 1)) {
      if (text.startsWith(bar, at - inBar)) return true;
    }
  }
  return false;
}
