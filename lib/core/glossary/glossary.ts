import { balanceQuoteMarks, foldQuoteMarks, unfoldSpan } from '../text/quote-marks.ts';
import type { Span } from '../text/span.ts';
import type { GlossaryData, Source, Term } from './term.ts';

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
  term(id: string): Term | undefined;
  source(id: string): Source | undefined;
};

type Form = { readonly text: string; readonly term: Term; readonly isHeadword: boolean };

/** Forms are found by their first unit and then their second: the few that begin so, the longest first. */
export function createGlossary(data: GlossaryData): Glossary {
  const byBeginning = new Map<number, Map<number, Form[]>>();
  const add = (text: string, term: Term, isHeadword: boolean) => {
    const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)];
    const bySecond = byBeginning.get(first) ?? new Map<number, Form[]>();
    byBeginning.set(first, bySecond);
    bySecond.set(second, [...(bySecond.get(second) ?? []), { text, term, isHeadword }]);
  };
  for (const term of data.terms) {
    for (const text of term.spellings) add(text, term, true);
    for (const text of term.otherForms) add(text, term, false);
  }
  for (const bySecond of byBeginning.values()) {
    for (const forms of bySecond.values()) forms.sort((a, b) => b.text.length - a.text.length);
  }
  const terms = new Map(data.terms.map((term) => [term.id, term]));
  const sources = new Map(data.sources.map((source) => [source.id, source]));

  function matches(text: string): TermMatch[] {
    const folded = foldQuoteMarks(text);
    const found: TermMatch[] = [];
    for (let i = 0; i + 1 < folded.text.length; i++) {
      const forms = byBeginning.get(folded.text.charCodeAt(i))?.get(folded.text.charCodeAt(i + 1));
      if (!forms) continue;
      for (const form of forms) {
        if (!folded.text.startsWith(form.text, i) || isBarred(folded.text, i, form)) continue;
        const span = unfoldSpan(folded, i, i + form.text.length);
        const whole = folded.origin ? balanceQuoteMarks(text, span) : span;
        found.push({ ...whole, term: form.term, isHeadword: form.isHeadword });
      }
    }
    return found;
  }

  return { terms: data.terms, matches, term: (id) => terms.get(id), source: (id) => sources.get(id) };
}

/** Whether the form at `at` is only a part of one of the term's `notIn` strings: 民生 in 人民生活. */
function isBarred(text: string, at: number, form: Form): boolean {
  return form.term.barred.some((bar) => {
    for (let inBar = bar.indexOf(form.text); inBar >= 0; inBar = bar.indexOf(form.text, inBar + 1)) {
      if (text.startsWith(bar, at - inBar)) return true;
    }
    return false;
  });
}

/**
 * Opens the packed glossary.
 * @throws Error where the value has not its shape: our own package is damaged.
 */
export function parseGlossary(value: unknown): GlossaryData {
  if (typeof value !== 'object' || value === null) throw new Error('glossary: damaged');
  const { terms, sources } = value as Partial<GlossaryData>; // checked in the next line, entry by entry at build time
  if (!Array.isArray(terms) || !Array.isArray(sources)) throw new Error('glossary: damaged');
  return { terms, sources };
}
