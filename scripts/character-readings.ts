import { pinyin } from 'pinyin-pro';
import { readSentence } from '../lib/core/pinyin/read-sentence.ts';
import { toneNumbered } from '../lib/core/pinyin/tone-numbers.ts';
import { hasHan } from '../lib/core/text/han.ts';

/** Blocks of ideographs: the basic ones, extension A, compatibility forms, and extensions B to H. */
const BLOCKS = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfad9],
  [0x20000, 0x323af],
] as const;

/** Characters with the one reading that pinyin-pro knows, numbered as in CC-CEDICT (`lu:4`, `de5`). */
export function* characterReadings(): Generator<{ character: string; syllable: string }> {
  for (const [first, last] of BLOCKS) {
    for (let code = first; code <= last; code++) {
      const character = String.fromCodePoint(code);
      const syllable = ordinaryReading(character);
      if (/^[a-z:]+[1-5]$/.test(syllable) && hasHan(character)) yield { character, syllable };
    }
  }
}

/** Where pinyin-pro gives the reading that the character has in words, not the one that it has in most sentences. */
const MOSTLY: Readonly<Record<string, string>> = { 了: 'le5' };

/** How pinyin-pro reads a character by itself; characters that it does not know come back as they are. */
export function ordinaryReading(character: string): string {
  const [syllable = ''] = pinyin(character, { type: 'array', toneType: 'num' });
  return MOSTLY[character] ?? syllable.replace('ü', 'u:').replace(/0$/, '5');
}

/** How pinyin-pro reads a word: numbered syllables in CC-CEDICT's letters. */
export function numberedReading(word: string): string[] {
  return readSentence(word).map((syllable) => toneNumbered(syllable).replace('ü', 'u:'));
}
