import type { GlossaryEntry } from '../../lib/core/glossary/term.ts';
import type { LexiconWord } from '../../lib/core/lexicon/pack-lexicon.ts';

/** Longer words that are terms are so in ordinary text too (国务院, 社会保障). */
const LONGEST = 3;
/** Share of running words from which on a reader meets the word outside politics: one in a million. */
const LEAST = 1e-6;

/** A short form that is a common word of the lexicon: it lights up wherever that word stands. */
export type OrdinaryForm = { readonly id: string; readonly form: string };

export function ordinaryForms(entries: readonly GlossaryEntry[], words: readonly LexiconWord[]): OrdinaryForm[] {
  const common = new Set(words.filter(({ frequency }) => frequency >= LEAST).map(({ text }) => text));
  return entries.flatMap(({ id, headword, forms = [] }) =>
    [headword, ...forms].filter((form) => form.length <= LONGEST && common.has(form)).map((form) => ({ id, form })),
  );
}
