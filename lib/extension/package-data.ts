import { browser } from 'wxt/browser';
import { createAnnotator } from '../core/annotation/annotator.ts';
import { createCharacterReader } from '../core/annotation/character-reader.ts';
import type { LookUpEngine } from '../core/annotation/look-up.ts';
import { createDictionary, type Dictionary, shardFile } from '../core/dictionary/dictionary.ts';
import { createGlossary, type Glossary, parseGlossary } from '../core/glossary/glossary.ts';
import { openLexicon } from '../core/lexicon/lexicon.ts';
import { type Disambiguator, openDisambiguator } from '../core/pinyin/disambiguator.ts';

/** Opens the engine on the data in our own package. Nothing comes from anywhere else. */
export async function loadEngine(): Promise<Omit<LookUpEngine, 'dictionary'>> {
  const [lexicon, disambiguator, glossary] = await Promise.all([
    packageFile('lexicon.bin').then(bytes).then(openLexicon),
    packageFile('readings.bin.gz').then(unzipped).then(openLater),
    loadGlossary(),
  ]);
  const annotator = createAnnotator({ lexicon, glossary, disambiguator, readSentence: createCharacterReader(lexicon) });
  return { annotator, glossary };
}

/** Spreads the weights out at the first choice: a text without any has no use for four megabytes. */
function openLater(weights: ArrayBuffer): Disambiguator {
  let opened: Disambiguator | undefined;
  const open = () => {
    opened ??= openDisambiguator(weights);
    return opened;
  };
  return { simplify: (text) => open().simplify(text), choose: (...asked) => open().choose(...asked) };
}

export function openDictionary(): Dictionary {
  return createDictionary((shard) => packageFile(shardFile(shard)).then((file) => file.json()));
}

export async function loadGlossary(): Promise<Glossary> {
  const file = await packageFile('glossary.json');
  return createGlossary(parseGlossary(await file.json()));
}

async function packageFile(path: string): Promise<Response> {
  const file = await fetch(browser.runtime.getURL(`/data/${path}` as '/'));
  if (!file.ok) throw new Error(`data/${path} is missing from the package`);
  return file;
}

/** As packed, the weights are a third of their size. */
function unzipped(file: Response): Promise<ArrayBuffer> {
  const body = file.body?.pipeThrough(new DecompressionStream('gzip'));
  return new Response(body).arrayBuffer();
}

function bytes(file: Response): Promise<ArrayBuffer> {
  return file.arrayBuffer();
}
