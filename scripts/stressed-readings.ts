import type { CedictEntry } from '../lib/core/dictionary/cedict.ts';
import { hanCharacters } from '../lib/core/text/han.ts';

/** Suffixes and particles, which nobody stresses. */
const NEVER = new Set('子儿兒们們的地得了着著过過么麼吗嗎呢吧啊');

/** The readings of an entry's word with the stress that its unstressed syllable may also have. */
export type StressedReadings = (entry: CedictEntry, syllables: readonly string[]) => string[][];

/**
 * Whether a syllable is stressed is often free (关系 guānxì, guānxi), and dictionaries differ: CC-CEDICT has one of the
 * two, the sentence gets to choose.
 */
export function createStressedReadings(cedict: readonly CedictEntry[]): StressedReadings {
  const single = new Map<string, Set<string>>();
  for (const { simplified, pinyin } of cedict) {
    if (!/^[a-z:]+[1-4]$/.test(pinyin)) continue;
    single.set(simplified, (single.get(simplified) ?? new Set()).add(pinyin));
  }
  return ({ simplified }, syllables) => {
    const characters = hanCharacters(simplified);
    const at = syllables.findIndex((syllable, i) => i > 0 && syllable.endsWith('5') && !NEVER.has(characters[i] ?? ''));
    const unstressed = syllables[at];
    if (unstressed === undefined) return [];
    const letters = /[a-z:]+/i.exec(unstressed)?.[0] ?? '';
    const tones = [...(single.get(characters[at] ?? '') ?? [])].filter(
      (one) => one.slice(0, -1) === letters.toLowerCase(),
    );
    return tones.map((one) => syllables.with(at, unstressed.slice(0, -1) + one.slice(-1)));
  };
}
