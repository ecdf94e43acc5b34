import { join } from 'node:path';
import { characterCounts } from '../dictionaries.ts';
import { loadWords } from '../engine.ts';
import { createExamples } from './examples.ts';
import { openKeptApart } from './kept-apart.ts';
import { type LabelledCharacter, readBenchmark, readCollection } from './labelled-characters.ts';
import { type Network, openNetwork } from './network.ts';
import { askForPairs } from './pairs.ts';
import { type Example, score, train } from './perceptron.ts';
import { readPlainSentences } from './plain-sentences.ts';
import { createTeacher, likeliest, type Opinion, type Teacher } from './teacher.ts';

/** A sentence of the benchmark: one of its characters is labelled, a larger model has an opinion on the others. */
export type BenchmarkSentence = LabelledCharacter & {
  readonly example: Example;
  readonly companions: readonly Companion[];
};

/** A character whose reading nobody has labelled. */
type Companion = { readonly example: Example; readonly opinion: Opinion };

/** What the weights are learned from: the benchmark, of which a part may be left out, and all the rest. */
export type Material = {
  readonly benchmark: readonly BenchmarkSentence[];
  readonly labelled: readonly Example[];
  readonly companions: readonly Companion[];
};

/** A sentence of g2pL's collection counts this much: it has rare readings as often as common ones. */
const COLLECTION_WEIGHT = 0.3;
/** A guess counts this much. */
const COMPANION_WEIGHT = 0.3;
/** Guesses of one reading of one character that are learned from; 的 is in every sentence. */
const MOST_COMPANIONS = 300;
/** A guess about two characters by themselves, of which there are as many as of all others: this much. */
const PAIR_WEIGHT = 0.1;
/** Characters that a polyphone is tried beside: the commonest, and marks. */
const NEIGHBOURS = 4000;
const MARKS = [...'，。、《》“”（）·：；'];
/** Our score to the teacher's log odds, in which both together are right most often. */
const OWN_SHARE = 0.4;
/** By how many nats the likeliest reading must lead. */
const LEAD = 1;

/** @param folder laid out as lib/data/README.md says. */
export async function readMaterial(folder: string): Promise<Material> {
  const { lexicon } = await loadWords();
  const examples = createExamples(lexicon);
  const network = await openNetwork(join(folder, 'g2pM'));
  const companionsOf = createCompanions(createTeacher(network), examples);
  const isKeptApart = await openKeptApart(join(folder, 'apart'));
  const benchmark = (await readBenchmark(join(folder, 'polyphone-dev.tsv'))).map((one): BenchmarkSentence => {
    const [example] = examples.inSentence(one.text, [one], 1);
    if (!example) throw new Error(`benchmark: no character at ${one.at} in ${one.text}`);
    return { ...one, example, companions: companionsOf(one.text, one.at) };
  });
  const collection = (await readCollection(join(folder, 'g2pL/train'))).filter(({ text }) => !isKeptApart(text));
  const plain = (await readPlainSentences(join(folder, 'texts'))).filter((text) => !isKeptApart(text));
  return {
    benchmark,
    labelled: [
      ...(await examples.free()),
      ...collection.flatMap((one) => examples.inSentence(one.text, [one], COLLECTION_WEIGHT)),
    ],
    companions: [
      ...collection.flatMap(({ text, at }) => companionsOf(text, at)),
      ...plain.flatMap((text) => companionsOf(text)),
      ...(await pairs(network, examples)),
    ],
  };
}

/** Pairs of characters that the network has an opinion on. */
async function pairs(network: Network, { inPair }: ReturnType<typeof createExamples>): Promise<Companion[]> {
  const counts = [...(await characterCounts())].sort(([, a], [, b]) => b - a);
  const characters = counts.map(([character]) => character);
  const neighbours = [...characters.slice(0, NEIGHBOURS), ...MARKS];
  return askForPairs(network, characters, neighbours).flatMap(({ text, opinion }) =>
    inPair(text, opinion.at, PAIR_WEIGHT).map((example) => ({ example, opinion })),
  );
}

/** The characters of a sentence that the teacher has an opinion on, but for the labelled one. */
function createCompanions(teacher: Teacher, { inSentence }: ReturnType<typeof createExamples>) {
  const seen = new Map<string, number>();
  return (text: string, labelled = -1): Companion[] => {
    const opinions = teacher(text).filter((opinion) => opinion.at !== labelled && isWanted(text, opinion, seen));
    const found = inSentence(
      text,
      opinions.map(({ at }) => ({ at })),
      COMPANION_WEIGHT,
    );
    return found.flatMap((example, i) => {
      const opinion = opinions[i];
      return opinion ? [{ example, opinion }] : [];
    });
  };
}

function isWanted(text: string, { at, odds }: Opinion, seen: Map<string, number>): boolean {
  const key = text.charAt(at) + likeliest(odds);
  const count = (seen.get(key) ?? 0) + 1;
  seen.set(key, count);
  return count <= MOST_COMPANIONS;
}

/**
 * Learns twice: first from what is labelled; then also from the characters beside it and from plain sentences, with the
 * reading that the first weights and the teacher find likeliest together. They err in different places.
 */
export function trainOn({ benchmark, labelled, companions }: Material): Float32Array {
  const known = [...benchmark.map(({ example }) => example), ...labelled];
  const first = train(known);
  const beside = [...benchmark.flatMap((sentence) => sentence.companions), ...companions];
  return train([...known, ...beside.flatMap((companion) => guess(companion, first))]);
}

function guess({ example, opinion }: Companion, weights: Float32Array): Example[] {
  const odds = example.syllables.map(
    (syllable, i) => OWN_SHARE * score(weights, example, i) + (opinion.odds.get(syllable) ?? -Infinity),
  );
  const [highest = -Infinity, next = -Infinity] = odds.toSorted((a, b) => b - a);
  if (highest === -Infinity || highest - next < LEAD) return [];
  return [{ ...example, right: odds.indexOf(highest) }];
}
