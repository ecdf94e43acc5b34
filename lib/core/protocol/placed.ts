import type { Span } from '../text/span.ts';
import type { LookUp } from './look-up.ts';

/** Nowhere: what is shown does not stand in the text. */
export const NOWHERE: Span = { start: 0, end: 0 };

/**
 * An answer about something that another one's card names, with the span at which it stands in the block: within that
 * one's if it does, else the first in the sentence; NOWHERE if it stands in neither. UTF-16 offsets.
 * @param outer of what the card was opened on. @param sentence around that.
 */
export function placed(content: LookUp, text: string, outer: Span, sentence: Span): LookUp {
  for (const within of [outer, sentence]) {
    for (const form of formsOf(content)) {
      const start = text.slice(0, within.end).indexOf(form, within.start);
      if (start >= 0) return { ...content, span: { start, end: start + form.length } };
    }
  }
  return { ...content, span: NOWHERE };
}

/** The texts as which it may stand there. */
function formsOf({ own, term, words: [word] }: LookUp): string[] {
  const forms = own
    ? [own.term.headword, own.term.traditional]
    : term
      ? [term.headword, term.traditional]
      : [word?.headword ?? ''];
  return forms.filter((form) => form !== '');
}
