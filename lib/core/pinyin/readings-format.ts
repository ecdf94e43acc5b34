import { PLACE_BITS } from './reading-features.ts';

/**
 * The weights (lib/data/readings.bin.gz, zipped). Uint32 header: magic, version, weights, character pairs, thousandths
 * of a score that a step of a weight is worth. Then:
 *   pair Uint16[2 · pairs], Traditional and Simplified · count Uint8[2^(PLACE_BITS-8)], weights in each bucket
 *   gap Uint8[weights], from the place of the weight before in the bucket, or from where the bucket begins
 *   weight Int8[weights]
 * Weights lie by place; a place's last eight bits number it within its bucket. Most gaps and weights are small, so that
 * a weight takes some eleven bits of the zipped file.
 */
export const READINGS_MAGIC = 0x54525244;
export const READINGS_VERSION = 2;
export const READINGS_HEADER = 5;
export const BUCKETS = 1 << (PLACE_BITS - 8);
const MOST_IN_BUCKET = 255;

export type ReadingWeights = {
  /** By place, each once. */
  readonly weights: ReadonlyMap<number, number>;
  /** Traditional characters with the Simplified one that they are read as. */
  readonly simplified: ReadonlyMap<string, string>;
  /** Score of one step of a weight. */
  readonly step: number;
};

/** Packs weights, rounded to steps; those that round to nothing are left out. */
export function packReadings({ weights, simplified, step }: ReadingWeights): Uint8Array {
  const kept = [...weights]
    .map(([place, weight]) => ({ place, value: Math.max(-127, Math.min(127, Math.round(weight / step))) }))
    .filter(({ value }) => value !== 0)
    .sort((a, b) => a.place - b.place);
  const counts = new Uint8Array(BUCKETS);
  for (const { place } of kept) {
    const bucket = place >>> 8;
    if (counts[bucket] === MOST_IN_BUCKET) throw new Error('readings: a bucket is full');
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  const gaps = kept.map(({ place }, i) => {
    const before = kept[i - 1]?.place;
    return before !== undefined && before >>> 8 === place >>> 8 ? place - before : place & 0xff;
  });
  const pairs = [...simplified].flatMap(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)]);
  const header = [READINGS_MAGIC, READINGS_VERSION, kept.length, simplified.size, Math.round(step * 1000)];
  const sections = [
    new Uint8Array(Uint32Array.from(header).buffer),
    new Uint8Array(Uint16Array.from(pairs).buffer),
    counts,
    Uint8Array.from(gaps),
    new Uint8Array(Int8Array.from(kept, ({ value }) => value).buffer),
  ];
  const bytes = new Uint8Array(sections.reduce((sum, section) => sum + section.length, 0));
  let at = 0;
  for (const section of sections) {
    bytes.set(section, at);
    at += section.length;
  }
  return bytes;
}
