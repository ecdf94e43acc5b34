import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Annotator, createAnnotator } from '../lib/core/annotation/annotator.ts';
import { createCharacterReader } from '../lib/core/annotation/character-reader.ts';
import { createGlossary, type Glossary, parseGlossary } from '../lib/core/glossary/glossary.ts';
import { type Lexicon, openLexicon } from '../lib/core/lexicon/lexicon.ts';
import { openDisambiguator } from '../lib/core/pinyin/disambiguator.ts';
import { buildData } from './build-data.ts';
import { ROOT } from './root.ts';

/** The extension's own engine on its own data, outside the browser. */
export async function loadEngine(): Promise<{ annotator: Annotator; glossary: Glossary; lexicon: Lexicon }> {
  await buildData();
  const data = join(ROOT, 'public/data');
  const lexicon = openLexicon(await bytesOf(join(data, 'lexicon.bin')));
  const disambiguator = openDisambiguator(await bytesOf(join(data, 'readings.bin')));
  const glossary = createGlossary(parseGlossary(JSON.parse(await readFile(join(data, 'glossary.json'), 'utf8'))));
  const readSentence = createCharacterReader(lexicon);
  return { annotator: createAnnotator({ lexicon, glossary, disambiguator, readSentence }), glossary, lexicon };
}

async function bytesOf(path: string): Promise<ArrayBuffer> {
  const bytes = await readFile(path);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}
