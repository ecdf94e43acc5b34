import type { Term } from './term.ts';
import {
  openTermSections,
  pairOf,
  SLOTS,
  slotOf,
  TERMS_HEADER,
  TERMS_MAGIC,
  TERMS_VERSION,
  termSections,
} from './terms-format.ts';

type Form = { readonly text: string; readonly term: number };

/** Packs terms for finding them in a text (`terms-format.ts`), in their order. */
export function packTerms(terms: readonly Term[]): ArrayBuffer {
  const forms = terms.flatMap(({ spellings, otherForms }, term) =>
    [...spellings, ...otherForms].map((text): Form => ({ text, term })),
  );
  const lines = terms.map(lineOf);
  const texts = [...forms.map(({ text }) => text), ...lines];
  const units = texts.reduce((sum, text) => sum + text.length, 0);
  if (forms.length > 0xffff) throw new Error('glossary: too many forms');

  const buffer = new ArrayBuffer(termSections(terms.length, forms.length, units).size);
  new Uint32Array(buffer, 0, TERMS_HEADER).set([TERMS_MAGIC, TERMS_VERSION, terms.length, forms.length, units]);
  const sections = openTermSections(buffer);
  let at = 0;
  texts.forEach((text, number) => {
    if (number < forms.length) sections.formStart[number] = at;
    else sections.lineStart[number - forms.length] = at;
    for (let i = 0; i < text.length; i++) sections.unit[at++] = text.charCodeAt(i);
  });
  sections.formStart[forms.length] = sections.lineStart[0] ?? 0;
  sections.lineStart[terms.length] = at;
  sections.termOf.set(forms.map(({ term }) => term));
  sections.spellings.set(terms.map(({ spellings }) => spellings.length));
  let first = 0;
  terms.forEach(({ spellings, otherForms }, term) => {
    sections.firstForm[term] = first;
    first += spellings.length + otherForms.length;
  });
  sections.firstForm[terms.length] = first;
  fillSlots(sections, forms);
  return buffer;
}

function lineOf({ id, headword, traditional, pinyin, barred }: Term): string {
  return JSON.stringify([id, headword, traditional, pinyin, ...barred]);
}

function fillSlots({ slot, bySlot }: ReturnType<typeof openTermSections>, forms: readonly Form[]): void {
  const slots = Array.from({ length: SLOTS }, (): number[] => []);
  forms.forEach(({ text }, number) => {
    slots[slotOf(pairOf(text.charCodeAt(0), text.charCodeAt(1)))]?.push(number);
  });
  const lengthOf = (form: number) => forms[form]?.text.length ?? 0;
  let at = 0;
  slots.forEach((own, number) => {
    slot[number] = at;
    bySlot.set(
      own.sort((a, b) => lengthOf(b) - lengthOf(a)),
      at,
    );
    at += own.length;
  });
  slot[SLOTS] = at;
}
