import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Annotator, createAnnotator } from '../lib/core/annotation/annotator.ts';
import { createCharacterReader } from '../lib/core/annotation/character-reader.ts';
import { createGlossary, type Glossary, parseGlossary } from '../lib/core/glossary/glossary.ts';
import { type Lexicon, openLexicon } from '../lib/core/lexicon/lexicon.ts';
import { openDisambiguator } from '../lib/core/pinyin/disambiguator.ts';
import { buildData } from './build-data.ts';
import { ROOT } from './root.ts';

const DATA = join(ROOT, 'public/data');

/** The extension's own engine on its own data, outside the browser. */
export async function loadEngine(): Promise<{ annotator: Annotator; glossary: Glossary; lexicon: Lexicon }> {
  const { glossary, lexicon } = await loadWords();
  const disambiguator = openDisambiguator(bufferOf(gunzipSync(await readFile(join(DATA, 'readings.bin.gz')))));
  const readSentence = createCharacterReader(lexicon);
  return { annotator: createAnnotator({ lexicon, glossary, disambiguator, readSentence }), glossary, lexicon };
}

/** The engine but for the weights that tell readings apart. */
export async function loadWords(): Promise<{ glossary: Glossary; lexicon: Lexicon }> {
  await buildData();
  const lexicon = openLexicon(bufferOf(await readFile(join(DATA, 'lexicon.bin'))));
  const glossary = createGlossary(parseGlossary(JSON.parse(await readFile(join(DATA, 'glossary.json'), 'utf8'))));
  return { glossary, lexicon };
}

/** Node's small buffers share one: only a copy begins at 0. */
export function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}
