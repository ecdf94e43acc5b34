import { readFile } from 'node:fs/promises';
import { toneMarked } from '../../lib/core/pinyin/syllable.ts';
import { loadWords } from '../engine.ts';
import { createExamples } from './examples.ts';
import { type Example, score, train } from './perceptron.ts';
import { type Opinion, openTeacher } from './teacher.ts';

/** A sentence of the benchmark: one of its characters is labelled, a larger model has an opinion on the others. */
export type BenchmarkSentence = {
  readonly text: string;
  readonly at: number;
  readonly syllable: string;
  readonly example: Example;
  readonly companions: readonly Companion[];
};

/** A character whose reading nobody has labelled. */
type Companion = { readonly example: Example; readonly opinion: Opinion };

export type Material = { readonly benchmark: readonly BenchmarkSentence[]; readonly free: readonly Example[] };

/** A guess counts this much. */
const COMPANION_WEIGHT = 0.5;
/** Guesses of one reading of one character that are learned from; 的 is in every sentence. */
const MOST_COMPANIONS = 300;
/** Our score to the teacher's log odds, in which both together are right most often. */
const OWN_SHARE = 0.4;
/** By how many nats the likeliest reading must lead. */
const LEAD = 1;

/**
 * Gathers what the weights are learned from.
 * @param path the CPP benchmark's development part: sentence, index, character, numbered syllable.
 * @param teacherFolder g2pM's published files (`teacher.ts`).
 */
export async function readMaterial(path: string, teacherFolder: string): Promise<Material> {
  const { lexicon } = await loadWords();
  const examples = createExamples(lexicon);
  const teacher = await openTeacher(teacherFolder);
  const seen = new Map<string, number>();
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\n').slice(1);
  const benchmark = lines.map((line): BenchmarkSentence => {
    const [text = '', index = '', , numbered = ''] = line.split('\t');
    const at = Number(index);
    const syllable = toneMarked(numbered);
    const opinions = teacher(text).filter((opinion) => opinion.at !== at && isWanted(text, opinion, seen));
    const [own, ...others] = examples.inSentence(
      text,
      [{ at, syllable }, ...opinions.map((one) => ({ at: one.at }))],
      1,
    );
    if (!own) throw new Error(`benchmark: no character at ${index} in ${text}`);
    const companions = others.flatMap((example, i) => {
      const opinion = opinions[i];
      return opinion ? [{ example, opinion }] : [];
    });
    return { text, at, syllable, example: own, companions };
  });
  return { benchmark, free: await examples.free() };
}

function isWanted(text: string, { at, odds }: Opinion, seen: Map<string, number>): boolean {
  const [likeliest = ''] = odds.keys();
  const key = text.charAt(at) + likeliest;
  const count = (seen.get(key) ?? 0) + 1;
  seen.set(key, count);
  return count <= MOST_COMPANIONS;
}

/**
 * Learns twice: first from what is labelled; then also from the characters beside it, with the reading that the first
 * weights and the teacher find likeliest together. They err in different places: 97.8 % together, 97.0 and 97.4 apart.
 */
export function trainOn(benchmark: readonly BenchmarkSentence[], free: readonly Example[]): Float32Array {
  const labelled = [...benchmark.map(({ example }) => example), ...free];
  const first = train(labelled);
  const guessed = benchmark.flatMap(({ companions }) => companions.flatMap((companion) => guess(companion, first)));
  return train([...labelled, ...guessed]);
}

function guess({ example, opinion }: Companion, weights: Float32Array): Example[] {
  const odds = example.syllables.map(
    (syllable, i) => OWN_SHARE * score(weights, example, i) + (opinion.odds.get(syllable) ?? -Infinity),
  );
  const [highest = -Infinity, next = -Infinity] = odds.toSorted((a, b) => b - a);
  if (highest === -Infinity || highest - next < LEAD) return [];
  return [{ ...example, right: odds.indexOf(highest), weight: COMPANION_WEIGHT }];
}
