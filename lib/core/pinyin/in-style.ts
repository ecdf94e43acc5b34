import { citation, joinWritten, type WrittenSyllable } from './orthography.ts';
import type { PinyinStyle } from './pinyin-style.ts';
import { toneNumbered } from './tone-numbers.ts';
import { type SpokenWord, spokenTones } from './tone-sandhi.ts';
import { zhuyin } from './zhuyin.ts';

/** Words that follow one another without a mark between them, in the reader's style. */
export function inStyle(
  words: readonly SpokenWord[],
  { notation, sandhi }: PinyinStyle,
): (readonly WrittenSyllable[])[] {
  const toned = sandhi ? spokenTones(words) : words.map(({ written }) => written);
  return notation === 'marks' ? toned : toned.map((written) => written.map(WRITE[notation]));
}

const THIN_SPACE = '\u2009';
const WRITE = { numbers: toneNumbered, zhuyin: inZhuyin };

/** Zhuyin has neither capitals nor joined words: every syllable stands by itself, closer than word to word. */
function inZhuyin(written: WrittenSyllable, index: number): WrittenSyllable {
  const symbols = zhuyin(citation(written));
  return (index > 0 ? THIN_SPACE : '') + (symbols ?? joinWritten([written]));
}
