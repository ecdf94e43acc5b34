import { type Syllable, toneless, toneMarked } from './syllable.ts';

/** 5 is the neutral tone. */
export type Tone = 1 | 2 | 3 | 4 | 5;

const BY_MARK: Readonly<Record<string, Tone>> = { '\u0304': 1, '\u0301': 2, '\u030c': 3, '\u0300': 4 };
const MARK = /[\u0300\u0301\u0304\u030c]/;

export function toneOf(syllable: Syllable): Tone {
  return BY_MARK[MARK.exec(syllable.normalize('NFD'))?.[0] ?? ''] ?? 5;
}

/** The syllable in another tone, capitals kept: (`Yī`, 4) → `Yì`. */
export function withTone(syllable: Syllable, tone: Tone): Syllable {
  return toneMarked(`${toneless(syllable)}${tone}`);
}
