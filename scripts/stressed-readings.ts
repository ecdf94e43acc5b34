import type { CedictEntry } from '../lib/core/dictionary/cedict.ts';
import { hanCharacters } from '../lib/core/text/han.ts';
import { numberedReading } from './character-readings.ts';

/** Suffixes and particles, which nobody stresses. */
const NEVER = new Set('子儿兒们們的地得了着著过過么麼吗嗎呢吧啊');

/**
 * The reading of an entry's word with the stress that an unstressed syllable may also have, or null. Whether it has one
 * is often free (关系 guānxì, guānxi): where CC-CEDICT leaves it out and pinyin-pro does not, the sentence gets to choose.
 */
export function stressedReading({ simplified }: CedictEntry, syllables: readonly string[]): string[] | null {
  const characters = hanCharacters(simplified);
  const at = syllables.findIndex((syllable, i) => i > 0 && syllable.endsWith('5') && !NEVER.has(characters[i] ?? ''));
  const unstressed = syllables[at];
  if (unstressed === undefined) return null;
  const stressed = numberedReading(simplified)[at] ?? '';
  const isSameSound = stressed.slice(0, -1) === unstressed.replace(/^[ -]/, '').slice(0, -1).toLowerCase();
  return isSameSound && /[1-4]$/.test(stressed)
    ? syllables.with(at, unstressed.slice(0, -1) + stressed.slice(-1))
    : null;
}
