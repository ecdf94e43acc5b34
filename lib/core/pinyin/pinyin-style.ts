/** How readings are written for the reader; what is stored and copied is always in marks. */
export const NOTATIONS = ['marks', 'numbers', 'zhuyin'] as const;
export type Notation = (typeof NOTATIONS)[number];

export type PinyinStyle = {
  readonly notation: Notation;
  /** Whether tones are shown as spoken (bú shì) and not as in the dictionary (bù shì). */
  readonly sandhi: boolean;
};

/** What written syllables are in from the start. */
export const PLAIN_STYLE: PinyinStyle = { notation: 'marks', sandhi: false };

export function isPlainStyle({ notation, sandhi }: PinyinStyle): boolean {
  return notation === 'marks' && !sandhi;
}
