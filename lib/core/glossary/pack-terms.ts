import type { Term } from './term.ts';
import {
  openTermSections,
  TERMS_HEADER,
  TERMS_MAGIC,
  TERMS_VERSION,
  type TermLine,
  termSections,
} from './terms-format.ts';

/**
 * Packs terms for finding them in a text (`terms-format.ts`), in their order.
 * @throws Error where a form is longer, or a term has more of them, than a Uint16 can count.
 */
export function packTerms(terms: readonly Term[]): ArrayBuffer {
  const formsOf = terms.map(({ spellings, otherForms }) => [...spellings, ...otherForms]);
  const forms = formsOf.flat();
  const lines = terms.map((term, number) => lineOf(term, formsOf[number] ?? []));
  const texts = [...forms, ...lines];
  const units = texts.reduce((sum, text) => sum + text.length, 0);
  if ([...formsOf, ...forms].some(({ length }) => length > 0xffff)) throw new Error('glossary: too long a form');

  const buffer = new ArrayBuffer(termSections(terms.length, forms.length, units).size);
  new Uint32Array(buffer, 0, TERMS_HEADER).set([TERMS_MAGIC, TERMS_VERSION, terms.length, forms.length, units]);
  const sections = openTermSections(buffer);
  sections.formsOf.set(formsOf.map(({ length }) => length));
  sections.spellings.set(terms.map(({ spellings }) => spellings.length));
  sections.lineLength.set(lines.map(({ length }) => length));
  sections.formLength.set(forms.map(({ length }) => length));
  let at = 0;
  for (const text of texts) for (let i = 0; i < text.length; i++) sections.unit[at++] = text.charCodeAt(i);
  return buffer;
}

function lineOf({ id, headword, traditional, pinyin, barred }: Term, forms: readonly string[]): string {
  const placeOf = (text: string) => (forms.includes(text) ? forms.indexOf(text) : text);
  const line: TermLine = [id, placeOf(headword), placeOf(traditional), pinyin, ...barred];
  return JSON.stringify(line);
}
