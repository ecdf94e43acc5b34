import { browser } from 'wxt/browser';
import { createAnnotator } from '../core/annotation/annotator.ts';
import { createCharacterReader } from '../core/annotation/character-reader.ts';
import type { LookUpEngine } from '../core/annotation/look-up.ts';
import { createDictionary, type Dictionary, shardFile } from '../core/dictionary/dictionary.ts';
import { createGlossary } from '../core/glossary/glossary.ts';
import type { Term } from '../core/glossary/term.ts';
import { createTermEntries, entryFile, type TermEntries } from '../core/glossary/term-entries.ts';
import { parseTerms } from '../core/glossary/term-row.ts';
import { openLexicon } from '../core/lexicon/lexicon.ts';
import { openDisambiguator } from '../core/pinyin/disambiguator.ts';

/** Opens the engine on the data in our own package. Nothing comes from anywhere else. */
export async function loadEngine(): Promise<Omit<LookUpEngine, 'dictionary'>> {
  const [lexicon, disambiguator, terms] = await Promise.all([
    packageFile('lexicon.bin').then(bytes).then(openLexicon),
    packageFile('readings.bin').then(bytes).then(openDisambiguator),
    loadTerms(),
  ]);
  const glossary = createGlossary(terms);
  const annotator = createAnnotator({ lexicon, glossary, disambiguator, readSentence: createCharacterReader(lexicon) });
  return { annotator, entries: openEntries(terms) };
}

export function openDictionary(): Dictionary {
  return createDictionary((shard) => packageFile(shardFile(shard)).then((file) => file.json()));
}

export async function loadTermEntries(): Promise<TermEntries> {
  return openEntries(await loadTerms());
}

function openEntries(terms: readonly Term[]): TermEntries {
  return createTermEntries(terms, (shard) => packageFile(entryFile(shard)).then((file) => file.json()));
}

async function loadTerms(): Promise<Term[]> {
  const file = await packageFile('terms.json');
  return parseTerms(await file.json());
}

async function packageFile(path: string): Promise<Response> {
  const file = await fetch(browser.runtime.getURL(`/data/${path}` as '/'));
  if (!file.ok) throw new Error(`data/${path} is missing from the package`);
  return file;
}

function bytes(file: Response): Promise<ArrayBuffer> {
  return file.arrayBuffer();
}
