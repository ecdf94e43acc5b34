import { PLACE_BITS, weightPlace } from '../../lib/core/pinyin/reading-features.ts';

/** A character to read: features of its context, and the hash of it with each reading it may have. */
export type Example = {
  readonly character: string;
  readonly features: Int32Array;
  readonly syllables: readonly string[];
  readonly hashes: Int32Array;
  /** Index of the right reading. */
  readonly right: number;
  /** How much it counts: guesses less than what is known. */
  readonly weight: number;
  /** The first so many features count for the choice, but nothing is learned of them. */
  readonly settled: number;
};

const EPOCHS = 5;
/** Runs over differently shuffled examples whose weights are averaged: what a run owes to its order evens out. */
const RUNS = 6;
/** The right reading must win by this much or be learned from: further than a mistake, so that it also wins elsewhere. */
const MARGIN = 6;

/** Averaged perceptron. The same examples in the same order give the same weights. */
export function train(examples: readonly Example[]): Float32Array {
  const mean = new Float32Array(1 << PLACE_BITS);
  for (let run = 0; run < RUNS; run++) {
    const weights = trainOnce(examples, randomNumbers(20261122 + run));
    for (let i = 0; i < mean.length; i++) mean[i] = (mean[i] ?? 0) + (weights[i] ?? 0) / RUNS;
  }
  return mean;
}

function trainOnce(examples: readonly Example[], random: () => number): Float32Array {
  const weights = new Float32Array(1 << PLACE_BITS);
  // Σ of update × time, to take off the part of each weight's life before its updates.
  const late = new Float64Array(1 << PLACE_BITS);
  const order = examples.slice();
  let time = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const example of order) {
      const rival = strongestRival(weights, example);
      time++;
      if (rival < 0) continue;
      update(weights, late, example, example.right, example.weight, time);
      update(weights, late, example, rival, -example.weight, time);
    }
  }
  for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] ?? 0) - (late[i] ?? 0) / time;
  return weights;
}

export function score(weights: Float32Array, example: Example, reading: number): number {
  const hash = example.hashes[reading] ?? 0;
  let sum = 0;
  for (const feature of example.features) sum += weights[weightPlace(feature, hash)] ?? 0;
  return sum;
}

/** The reading that comes nearest to the right one, or -1 where it stays far enough behind. */
function strongestRival(weights: Float32Array, example: Example): number {
  let rival = -1;
  let highest = score(weights, example, example.right) - MARGIN;
  for (let reading = 0; reading < example.hashes.length; reading++) {
    if (reading === example.right) continue;
    const value = score(weights, example, reading);
    if (value <= highest) continue;
    highest = value;
    rival = reading;
  }
  return rival;
}

function update(
  weights: Float32Array,
  late: Float64Array,
  example: Example,
  reading: number,
  by: number,
  time: number,
): void {
  const hash = example.hashes[reading] ?? 0;
  for (let i = example.settled; i < example.features.length; i++) {
    const place = weightPlace(example.features[i] ?? 0, hash);
    weights[place] = (weights[place] ?? 0) + by;
    late[place] = (late[place] ?? 0) + by * time;
  }
}

function shuffle<Item>(items: Item[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [items[i], items[j]];
    if (a === undefined || b === undefined) continue;
    items[i] = b;
    items[j] = a;
  }
}

/** Mulberry32: the same numbers on every machine. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
