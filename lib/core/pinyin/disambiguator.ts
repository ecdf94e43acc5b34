import { PLACE_BITS, type ReadingContext, readingFeatures, readingHash, weightPlace } from './reading-features.ts';
import { BUCKETS, READINGS_HEADER, READINGS_MAGIC, READINGS_VERSION } from './readings-format.ts';

/** Which of several readings a word has here. */
export type ReadingChoice = {
  /** Index of the reading. */
  readonly reading: number;
  /** How sure that is: 0.5 (no better than its rival) … 1. */
  readonly confidence: number;
};

export type Disambiguator = {
  /** The text in Simplified characters, unit for unit, as the weights know them: what a context is made of. */
  simplify(text: string): string;
  /** Chooses among readings of the context's word, each one syllable per UTF-16 unit of it. */
  choose(context: ReadingContext, readings: readonly (readonly string[])[]): ReadingChoice;
};

/** Scores how much better one reading is than another; this turns it into odds that are right as often as they say. */
const ODDS_PER_SCORE = 0.35;

/**
 * Opens packed weights (`readings-format.ts`): a linear model over hashed features of the context.
 * @throws Error where the bytes are not weights of this version.
 */
export function openDisambiguator(buffer: ArrayBuffer): Disambiguator {
  const { simplified, weights, step } = sections(buffer);
  const hashes = new Map<string, number>();

  function hashOf(character: string, syllable: string): number {
    const key = character + syllable;
    let value = hashes.get(key);
    if (value === undefined) {
      value = readingHash(character, syllable);
      hashes.set(key, value);
    }
    return value;
  }

  function score(features: readonly number[], reading: number): number {
    let sum = 0;
    for (let i = 0; i < features.length; i++) sum += weights[weightPlace(features[i] ?? 0, reading)] ?? 0;
    return sum * step;
  }

  return {
    simplify(text) {
      let changed = '';
      let from = 0;
      for (let i = 0; i < text.length; i++) {
        const to = simplified.get(text.charCodeAt(i));
        if (to === undefined) continue;
        changed += text.slice(from, i) + to;
        from = i + 1;
      }
      return from === 0 ? text : changed + text.slice(from);
    },
    choose(context, readings) {
      const start = context.words[context.word]?.start ?? 0;
      const totals = readings.map(() => 0);
      readings[0]?.forEach((first, place) => {
        // Where all agree there is nothing to choose.
        if (readings.every((reading) => reading[place] === first)) return;
        const character = context.text.charAt(start + place);
        const features = readingFeatures(context, start + place);
        const scores = new Map<string, number>();
        readings.forEach((reading, i) => {
          const syllable = reading[place] ?? '';
          const known = scores.get(syllable) ?? score(features, hashOf(character, syllable));
          scores.set(syllable, known);
          totals[i] = (totals[i] ?? 0) + known;
        });
      });
      return best(totals);
    },
  };
}

/** The first of the highest: the dictionary puts the likeliest first. */
function best(totals: readonly number[]): ReadingChoice {
  let reading = 0;
  let rival = Number.NEGATIVE_INFINITY;
  for (let i = 1; i < totals.length; i++) {
    const total = totals[i] ?? 0;
    const top = totals[reading] ?? 0;
    rival = Math.max(rival, Math.min(total, top));
    if (total > top) reading = i;
  }
  const margin = (totals[reading] ?? 0) - rival;
  return { reading, confidence: 1 / (1 + Math.exp(-margin * ODDS_PER_SCORE)) };
}

function sections(buffer: ArrayBuffer) {
  if (buffer.byteLength < READINGS_HEADER * 4) throw new Error('readings: too short');
  const header = new Uint32Array(buffer, 0, READINGS_HEADER);
  const [magic, version, count = 0, pairs = 0, thousandths = 0] = header;
  if (magic !== READINGS_MAGIC || version !== READINGS_VERSION)
    throw new Error('readings: not weights of this version');
  const counts = READINGS_HEADER * 4 + pairs * 4;
  if (buffer.byteLength < counts + BUCKETS + count * 2) throw new Error('readings: cut short');
  const pair = new Uint16Array(buffer, READINGS_HEADER * 4, pairs * 2);
  const simplified = new Map<number, string>();
  for (let i = 0; i < pair.length; i += 2) simplified.set(pair[i] ?? 0, String.fromCharCode(pair[i + 1] ?? 0));
  const low = new Uint8Array(buffer, counts + BUCKETS, count);
  const packed = new Int8Array(buffer, counts + BUCKETS + count, count);
  // Spread out: 4 MB, mostly empty, so that a weight is found in one step.
  const weights = new Int8Array(1 << PLACE_BITS);
  let next = 0;
  new Uint8Array(buffer, counts, BUCKETS).forEach((inBucket, bucket) => {
    for (let i = 0; i < inBucket; i++, next++) weights[(bucket << 8) | (low[next] ?? 0)] = packed[next] ?? 0;
  });
  return {
    simplified,
    weights,
    step: thousandths / 1000,
  };
}
