import { PLACE_BITS, type ReadingContext, ReadingFeatures, readingHash, weightPlace } from './reading-features.ts';
import { BUCKETS, READINGS_HEADER, READINGS_MAGIC, READINGS_VERSION } from './readings-format.ts';

/** A reading that a word may have: one syllable per UTF-16 unit of it. */
export type Choice = { readonly syllables: readonly string[] };

/** Which of several readings a word has here. */
export type ReadingChoice = {
  /** Index of the reading. */
  readonly reading: number;
  /** How often such a choice is right: 0.5 (no better than its rival) … 1. */
  readonly confidence: number;
};

export type Disambiguator = {
  /** The text in Simplified characters, unit for unit. */
  simplify(text: string): string;
  /** The text as the weights know texts, unit for unit: what a context is made of. */
  weighable(text: string): string;
  /**
   * Chooses among two or more readings of the context's word or of a part of it.
   * @param start offset of the first unit that is read.
   * @param listed `SEVERAL` where the dictionary has the word with these readings, `UNLISTED` where they are put
   * together from those of its characters.
   */
  choose(context: ReadingContext, start: number, readings: readonly Choice[], listed: number): ReadingChoice;
};

/**
 * What stands for 干 and 着 among Traditional characters; Simplified texts have both characters too, for qián and zhù.
 * 著有 and 著《…》 are written so in either.
 */
const AMONG_TRADITIONAL = /乾|著(?![有書书述者《])/g;

/** Scores how much better one reading is than another; this turns it into odds that are right as often as they say. */
const ODDS_PER_SCORE = 0.35;

/**
 * Opens unzipped weights (`readings-format.ts`): a linear model over hashed features of the context.
 * @throws Error where the bytes are not weights of this version.
 */
export function openDisambiguator(buffer: ArrayBuffer): Disambiguator {
  const { simplified, step, ...packed } = sections(buffer);
  const { weights, present, unpack } = createWeights(packed);
  const features = new ReadingFeatures();
  // One for each reading: what a word scores, and what the syllable in question does.
  const totals: number[] = [];
  const scores: number[] = [];

  function score(reading: number): number {
    const { hashes, count } = features;
    unpack(features, reading);
    let sum = 0;
    for (let i = 0; i < count; i++) {
      const place = weightPlace(hashes[i] ?? 0, reading);
      if (((present[place >> 3] ?? 0) >> (place & 7)) & 1) sum += weights[place] ?? 0;
    }
    return sum * step;
  }

  /** Adds to the totals what speaks for each reading's syllable at one place of the word. */
  function weigh(character: string, readings: readonly Choice[], place: number): void {
    for (let i = 0; i < readings.length; i++) {
      const syllable = readings[i]?.syllables[place] ?? '';
      let same = 0;
      while (readings[same]?.syllables[place] !== syllable) same++;
      scores[i] = same < i ? (scores[same] ?? 0) : score(readingHash(character, syllable));
      totals[i] = (totals[i] ?? 0) + (scores[i] ?? 0);
    }
  }

  return {
    simplify: (text) => simplify(text, simplified),
    weighable(text) {
      const changed = simplify(text, simplified);
      return changed === text ? text : changed.replace(AMONG_TRADITIONAL, (one) => (one === '乾' ? '干' : '着'));
    },
    choose(context, start, readings, listed) {
      const length = readings[0]?.syllables.length ?? 0;
      for (let i = 0; i < readings.length; i++) totals[i] = 0;
      for (let place = 0; place < length; place++) {
        if (!differsAt(place, readings)) continue;
        features.collect(context, start + place, listed);
        weigh(context.text.charAt(start + place), readings, place);
      }
      return best(totals, readings.length);
    },
  };
}

function differsAt(place: number, readings: readonly Choice[]): boolean {
  const first = readings[0]?.syllables[place];
  for (let i = 1; i < readings.length; i++) if (readings[i]?.syllables[place] !== first) return true;
  return false;
}

/** The first of the highest: the dictionary puts the likeliest first. */
function best(totals: readonly number[], count: number): ReadingChoice {
  let reading = 0;
  let rival = Number.NEGATIVE_INFINITY;
  for (let i = 1; i < count; i++) {
    const total = totals[i] ?? 0;
    const top = totals[reading] ?? 0;
    rival = Math.max(rival, Math.min(total, top));
    if (total > top) reading = i;
  }
  const margin = (totals[reading] ?? 0) - rival;
  return { reading, confidence: 1 / (1 + Math.exp(-margin * ODDS_PER_SCORE)) };
}

function simplify(text: string, simplified: Uint16Array): string {
  let changed = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const to = simplified[text.charCodeAt(i)] ?? 0;
    if (to === 0) continue;
    changed += text.slice(from, i) + String.fromCharCode(to);
    from = i + 1;
  }
  return from === 0 ? text : changed + text.slice(from);
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
  const simplified = new Uint16Array(0x10000);
  for (let i = 0; i < pair.length; i += 2) simplified[pair[i] ?? 0] = pair[i + 1] ?? 0;
  return {
    simplified,
    counts: new Uint8Array(buffer, counts, BUCKETS),
    gaps: new Uint8Array(buffer, counts + BUCKETS, count),
    packed: new Int8Array(buffer, counts + BUCKETS + count, count),
    step: thousandths / 1000,
  };
}

/** Buckets that are spread out one by one. */
const FEW = 2_000;

/**
 * The weights spread out, mostly empty, so that each is found in one step; a bit for each tells most of those that are
 * not there, and stays in the processor's cache. A bucket is spread out when something in it is first asked for, and
 * the rest when a text asks for more of them than a card's word does.
 */
function createWeights({ counts, gaps, packed }: Pick<ReturnType<typeof sections>, 'counts' | 'gaps' | 'packed'>) {
  const weights = new Int8Array(1 << PLACE_BITS);
  const present = new Uint8Array(weights.length >> 3);
  const isUnpacked = new Uint8Array(BUCKETS);
  /** Number of the first weight of each bucket. */
  const first = new Uint32Array(BUCKETS);
  let asked = 0;
  for (let bucket = 1; bucket < BUCKETS; bucket++) {
    first[bucket] = (first[bucket - 1] ?? 0) + (counts[bucket - 1] ?? 0);
  }

  /** Spreads out the buckets that a reading is going to ask for. */
  function unpack({ hashes, count }: ReadingFeatures, reading: number): void {
    for (let i = 0; i < count && asked < FEW; i++) {
      const bucket = weightPlace(hashes[i] ?? 0, reading) >> 8;
      if (isUnpacked[bucket] === 1) continue;
      if (++asked < FEW) unpackRange(bucket, bucket + 1);
      else unpackRange(0, BUCKETS);
    }
  }

  /** One long loop is compiled while it runs; thousands of short ones are long in coming to that. */
  function unpackRange(from: number, to: number): void {
    let next = first[from] ?? 0;
    for (let bucket = from; bucket < to; bucket++) {
      isUnpacked[bucket] = 1;
      let place = bucket << 8;
      for (const end = next + (counts[bucket] ?? 0); next < end; next++) {
        place += gaps[next] ?? 0;
        weights[place] = packed[next] ?? 0;
        present[place >> 3] = (present[place >> 3] ?? 0) | (1 << (place & 7));
      }
    }
  }

  return { weights, present, unpack };
}
