import { type SwallowedWords, swallowedWords } from '../../lib/core/annotation/swallowed-words.ts';
import type { CedictEntry } from '../../lib/core/dictionary/cedict.ts';
import { createGlossary } from '../../lib/core/glossary/glossary.ts';
import type { Term } from '../../lib/core/glossary/term.ts';
import { type Lexicon, openLexicon } from '../../lib/core/lexicon/lexicon.ts';
import { packLexicon } from '../../lib/core/lexicon/pack-lexicon.ts';
import type { Dictionaries } from '../dictionaries.ts';
import { readSettled, SETTLED_FILE } from './settled.ts';

type Words = Pick<Dictionaries, 'cedict' | 'words'>;

/** Ordinary Simplified words in which the engine would mark a term, meant or not. */
export function swallowedForms(terms: readonly Term[], { cedict, words }: Words, lexicon: Lexicon): SwallowedWords[] {
  const engine = { glossary: createGlossary(terms), lexicon };
  const forms = new Set(terms.flatMap(({ spellings, otherForms }) => [...spellings, ...otherForms]));
  const isTraditional = traditionalOnly(cedict);
  const simplified = words.filter(
    ({ text }) => !isTraditional.has(text) && ![...text].some((one) => isTraditional.has(one)),
  );
  return swallowedWords(engine, forms, simplified);
}

/**
 * The lexicon, ready to ship with this glossary.
 * @throws Error that lists the ordinary words in which a term would light up, where there are any.
 */
export async function packCheckedLexicon(terms: readonly Term[], dictionaries: Words): Promise<Uint8Array> {
  const packed = packLexicon(dictionaries.words);
  const lexicon = openLexicon(Uint8Array.from(packed).buffer);
  const { meant } = await readSettled();
  const found = swallowedForms(terms, dictionaries, lexicon).filter(({ words }) => !meant.has(words.join('')));
  if (found.length > 0) throw new Error(`glossary:\n${found.map((one) => `  ${swallowedSentence(one)}`).join('\n')}`);
  return packed;
}

export function swallowedSentence({ termId, form, words }: SwallowedWords): string {
  const bar = `add what is never the term to notIn, or, if it is meant, list it in ${SETTLED_FILE}`;
  return `${termId}: ${form} would light up in ${words.join('|')} (${bar})`;
}

/** Spellings that are Traditional and nothing else, of words and of characters. */
function traditionalOnly(cedict: readonly CedictEntry[]): ReadonlySet<string> {
  const simplified = new Set(cedict.map((entry) => entry.simplified));
  return new Set(cedict.map(({ traditional }) => traditional).filter((text) => !simplified.has(text)));
}
