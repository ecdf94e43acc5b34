import { createAnnotator } from '../core/annotation/annotator.ts';
import { createCharacterReader } from '../core/annotation/character-reader.ts';
import { type Corrections, NO_CORRECTIONS } from '../core/corrections/correction.ts';
import { createDictionary, type Dictionary } from '../core/dictionary/dictionary.ts';
import { parseCategories } from '../core/glossary/categories.ts';
import { type Glossary, openGlossary, type TermFinder } from '../core/glossary/glossary.ts';
import { createTermEntries, type TermEntries } from '../core/glossary/term-entries.ts';
import { openLexicon } from '../core/lexicon/lexicon.ts';
import type { BaseEngine } from '../core/own-terms/site-engines.ts';
import { openDisambiguator } from '../core/pinyin/disambiguator.ts';
import { forgetKeptFiles, keptFile, packageFile, packageParts } from './package-file.ts';

/** What the background reads at every waking up, or in parts. */
export const KEPT_FILES = ['lexicon.bin', 'readings.bin', 'terms.bin', 'dictionary.bin', 'glossary.bin'] as const;

const entries = packageParts('glossary.bin');

/** Opens the engine on the data in our own package. Nothing comes from anywhere else. */
export async function loadEngine(): Promise<BaseEngine> {
  try {
    return await openEngine(keptFile);
  } catch {
    // A copy may be damaged where the package is not; if that is, its own error is the one to report.
    await forgetKeptFiles();
    return openEngine(packageFile);
  }
}

async function openEngine(read: (path: string) => Promise<Response>): Promise<BaseEngine> {
  // What is looked up next may be a term.
  entries.prepare();
  const [lexicon, disambiguator, glossary] = await Promise.all([
    read('lexicon.bin').then(bytes).then(openLexicon),
    read('readings.bin').then(bytes).then(openDisambiguator),
    loadTerms(read),
  ]);
  const readSentence = createCharacterReader(lexicon);
  const annotatorOf = (known: TermFinder, corrections: Corrections) =>
    createAnnotator({ lexicon, glossary: known, disambiguator, readSentence }, corrections);
  const { simplify } = disambiguator;
  return {
    annotator: annotatorOf(glossary, NO_CORRECTIONS),
    lexicon,
    glossary,
    entries: openEntries(glossary),
    simplify,
    annotatorOf,
  };
}

export function openDictionary(): Dictionary {
  return createDictionary(packageParts('dictionary.bin').read);
}

export async function loadTermEntries(): Promise<TermEntries> {
  return openEntries(await loadTerms(packageFile));
}

/** The categories of the glossary's terms, by the ids that their entries in the notebook have. */
export async function loadCategories(): Promise<ReadonlyMap<string, string>> {
  const file = await packageFile('categories.json');
  return parseCategories(await file.json());
}

function openEntries(terms: Glossary): TermEntries {
  return createTermEntries(terms, entries.read);
}

function loadTerms(read: (path: string) => Promise<Response>): Promise<Glossary> {
  return read('terms.bin').then(bytes).then(openGlossary);
}

function bytes(file: Response): Promise<ArrayBuffer> {
  return file.arrayBuffer();
}
