import type { Term } from './term.ts';

/**
 * A term as it lies in the package (public/data/terms.json), which is read at every waking up: id, headword, Traditional
 * headword, pinyin, further spellings of the headword, other forms, and the longer strings in which it is not meant.
 */
export type TermRow = readonly [
  id: string,
  headword: string,
  traditional: string,
  pinyin: string,
  spellings: readonly string[],
  otherForms: readonly string[],
  barred: readonly string[],
];

export function toTermRow({ id, headword, traditional, pinyin, spellings, otherForms, barred }: Term): TermRow {
  const further = spellings.filter((spelling) => spelling !== headword && spelling !== traditional);
  return [id, headword, traditional, pinyin, further, otherForms, barred];
}

/**
 * The terms of the package.
 * @throws Error where the value has not their shape: our own package is damaged.
 */
export function parseTerms(value: unknown): Term[] {
  if (!Array.isArray(value)) throw new Error('glossary: damaged');
  const rows: readonly TermRow[] = value; // made entry by entry at build time
  return rows.map(([id, headword, traditional, pinyin, further, otherForms, barred]) => {
    const spellings = headword === traditional ? [headword, ...further] : [headword, traditional, ...further];
    return { id, headword, traditional, pinyin, spellings, otherForms, barred };
  });
}
