/**
 * The packed list of terms (public/data/terms.bin, docs/adr/0006), which is read at every waking up. It is searched as
 * it lies there: a term becomes an object when a text has it.
 *
 * Uint32 header: magic, version, terms, forms, units. Then, each section aligned to 4:
 *   units of each term's line Uint32[terms] · forms of each term Uint16[terms] · spellings among them Uint16[terms]
 *   units of each form Uint16[forms]
 *   unit Uint16[units], UTF-16: the forms one after another, term by term, then the lines
 * The spellings of a term stand before its other forms. A line is a list in JSON (`TermLine`).
 */
export const TERMS_MAGIC = 0x54544c31;
export const TERMS_VERSION = 1;
export const TERMS_HEADER = 5;

/** A headword is the number of the form that it is too, where it is one. */
export type TermLine = readonly [
  id: string,
  headword: string | number,
  traditional: string | number,
  pinyin: string,
  ...barred: readonly string[],
];

export type TermSections = ReturnType<typeof openTermSections>;

/** Where the sections lie, and how long the file is. */
export function termSections(terms: number, forms: number, units: number) {
  let at = TERMS_HEADER * 4;
  const take = (bytes: number) => {
    const start = at;
    at += (bytes + 3) & ~3;
    return start;
  };
  const places = {
    lineLength: take(terms * 4),
    formsOf: take(terms * 2),
    spellings: take(terms * 2),
    formLength: take(forms * 2),
    unit: take(units * 2),
  };
  return { ...places, size: at };
}

/** @throws Error where the bytes are not a list of terms of this version: our own package is damaged. */
export function openTermSections(buffer: ArrayBuffer) {
  if (buffer.byteLength < TERMS_HEADER * 4) throw new Error('glossary: damaged');
  const [magic, version, terms = 0, forms = 0, units = 0] = new Uint32Array(buffer, 0, TERMS_HEADER);
  const at = termSections(terms, forms, units);
  if (magic !== TERMS_MAGIC || version !== TERMS_VERSION || buffer.byteLength !== at.size)
    throw new Error('glossary: damaged');
  return {
    terms,
    forms,
    lineLength: new Uint32Array(buffer, at.lineLength, terms),
    formsOf: new Uint16Array(buffer, at.formsOf, terms),
    spellings: new Uint16Array(buffer, at.spellings, terms),
    formLength: new Uint16Array(buffer, at.formLength, forms),
    unit: new Uint16Array(buffer, at.unit, units),
  };
}
