import type { WrittenSyllable } from './orthography.ts';
import { toneless } from './syllable.ts';
import { toneOf } from './tone.ts';

/**
 * A written syllable with its tone as a number behind it: `lǜ` → `lü4`, `de` → `de5`, `'ān` → `an1`.
 *
 * GB/T 16159-2012 marks tones above the letter; numbers are the field's way where that cannot be had. Conventions differ
 * in two points. The letter is `ü` here, as in print: `u:` and `v` belong to files and keyboards. The neutral tone is 5,
 * as in CC-CEDICT, so that a syllable without a number is never one whose tone is unknown. Syllables stay joined by word; the number
 * divides them, so that the apostrophe goes.
 */
export function toneNumbered(written: WrittenSyllable): WrittenSyllable {
  const [, before = '', syllable = ''] = /^([' -]*)(.*)$/.exec(written) ?? [];
  return syllable === '' ? written : `${before.replace("'", '')}${toneless(syllable)}${toneOf(syllable)}`;
}
