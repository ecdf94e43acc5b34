import type { Tone } from './tone.ts';

/** What the schemes colour tones with. How light a hue is, is for the ground it stands on to say (page.css). */
export type Hue = 'red' | 'orange' | 'green' | 'blue' | 'purple' | 'grey';

/** The hues of the tones, the neutral one last, as these dictionaries come with them. */
export const TONE_HUES = {
  mdbg: ['red', 'orange', 'green', 'blue', 'grey'],
  pleco: ['red', 'green', 'blue', 'purple', 'grey'],
  hanping: ['blue', 'green', 'orange', 'red', 'grey'],
} as const satisfies Readonly<Record<string, readonly Hue[]>>;

/** How each tone is written, three signs a tone: as a number, as a mark above the letter, in zhuyin. */
const SIGNS = '1\u0304ˉ2\u0301ˊ3\u030cˇ4\u0300ˋ';
const SIGN = new RegExp(`[${SIGNS}]`);

/** The tone of a written syllable in any notation: `'ān` → 1, `an1` → 1, `ㄢ` → 1, `˙ㄉㄜ` → 5. */
export function writtenTone(written: string): Tone {
  const sign = SIGN.exec(written.normalize('NFD'))?.[0];
  if (sign !== undefined) return toTone(SIGNS.indexOf(sign));
  // Zhuyin leaves the first tone bare, and the ㄦ that colours a syllable.
  return isZhuyin(written) && !/˙|^\s*ㄦ$/.test(written) ? 1 : 5;
}

function toTone(sign: number): Tone {
  return sign < 3 ? 1 : sign < 6 ? 2 : sign < 9 ? 3 : 4;
}

/** Zhuyin is told by its letters. */
export function isZhuyin(written: string): boolean {
  return /\p{Script=Bopomofo}/u.test(written);
}
