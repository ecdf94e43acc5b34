import { openAsBlob } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Annotator, createAnnotator } from '../lib/core/annotation/annotator.ts';
import { createCharacterReader } from '../lib/core/annotation/character-reader.ts';
import { type Glossary, openGlossary } from '../lib/core/glossary/glossary.ts';
import { createTermEntries, type TermEntries } from '../lib/core/glossary/term-entries.ts';
import { type Lexicon, openLexicon } from '../lib/core/lexicon/lexicon.ts';
import { openParts } from '../lib/core/parted-file.ts';
import { openDisambiguator } from '../lib/core/pinyin/disambiguator.ts';
import { buildData } from './build-data.ts';
import { ROOT } from './root.ts';

const DATA = join(ROOT, 'public/data');

export type ScriptEngine = {
  readonly annotator: Annotator;
  readonly glossary: Glossary;
  readonly lexicon: Lexicon;
  readonly entries: TermEntries;
};

/** The extension's own engine on its own data, outside the browser. */
export async function loadEngine(): Promise<ScriptEngine> {
  const { glossary, lexicon } = await loadWords();
  const disambiguator = openDisambiguator(bufferOf(await readFile(join(DATA, 'readings.bin'))));
  const readSentence = createCharacterReader(lexicon);
  const annotator = createAnnotator({ lexicon, glossary, disambiguator, readSentence });
  const readEntries = await openParts(await openAsBlob(join(DATA, 'glossary.bin')));
  const entries = createTermEntries(glossary, readEntries);
  return { annotator, glossary, lexicon, entries };
}

/** The engine but for the weights that tell readings apart. */
export async function loadWords(): Promise<{ glossary: Glossary; lexicon: Lexicon }> {
  await buildData();
  const lexicon = openLexicon(bufferOf(await readFile(join(DATA, 'lexicon.bin'))));
  const glossary = openGlossary(bufferOf(await readFile(join(DATA, 'terms.bin'))));
  return { glossary, lexicon };
}

/** Node's small buffers share one: only a copy begins at 0. */
export function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}
