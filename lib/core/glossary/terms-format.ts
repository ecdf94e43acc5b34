/**
 * The packed list of terms (public/data/terms.bin, docs/adr/0006), which is read at every waking up. It is searched as
 * it lies there: a term becomes an object when a text has it.
 *
 * Uint32 header: magic, version, terms, forms, units. Then, each section aligned to 4:
 *   first unit of each form and the end of the last Uint32[forms + 1]
 *   first unit of each term's line and the end of the last Uint32[terms + 1]
 *   number of each term's first form and of all forms Uint16[terms + 1] · spellings among its forms Uint16[terms]
 *   term of each form Uint16[forms]
 *   slot Uint16[SLOTS + 1], place of its first form in the next · forms by slot, the longest first Uint16[forms]
 *   unit Uint16[units], UTF-16: the forms one after another, then the lines
 * The forms of a term are neighbours, its spellings before the others. A line is a list in JSON: id, headword,
 * Traditional headword, pinyin, and the strings in which the term is not meant.
 */
export const TERMS_MAGIC = 0x54544c31;
export const TERMS_VERSION = 1;
export const TERMS_HEADER = 5;
export const SLOTS = 1 << 14;

export type TermSections = ReturnType<typeof openTermSections>;

/** Two UTF-16 units in one number; of `before` only the last unit counts. */
export function pairOf(before: number, unit: number): number {
  return (before << 16) | unit;
}

/** Spreads the beginnings of forms over the slots. */
export function slotOf(beginning: number): number {
  return Math.imul(beginning, 0x9e3779b1) >>> 18;
}

/** Where the sections lie, and how long the file is. */
export function termSections(terms: number, forms: number, units: number) {
  let at = TERMS_HEADER * 4;
  const take = (bytes: number) => {
    const start = at;
    at += (bytes + 3) & ~3;
    return start;
  };
  const places = {
    formStart: take((forms + 1) * 4),
    lineStart: take((terms + 1) * 4),
    firstForm: take((terms + 1) * 2),
    spellings: take(terms * 2),
    termOf: take(forms * 2),
    slot: take((SLOTS + 1) * 2),
    bySlot: take(forms * 2),
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
    formStart: new Uint32Array(buffer, at.formStart, forms + 1),
    lineStart: new Uint32Array(buffer, at.lineStart, terms + 1),
    firstForm: new Uint16Array(buffer, at.firstForm, terms + 1),
    spellings: new Uint16Array(buffer, at.spellings, terms),
    termOf: new Uint16Array(buffer, at.termOf, forms),
    slot: new Uint16Array(buffer, at.slot, SLOTS + 1),
    bySlot: new Uint16Array(buffer, at.bySlot, forms),
    unit: new Uint16Array(buffer, at.unit, units),
  };
}
