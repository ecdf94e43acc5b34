import { joinWritten, type WrittenSyllable } from './orthography.ts';
import { type Tone, toneOf, withTone } from './tone.ts';

/** A word with one written syllable per Chinese character. */
export type SpokenWord = { readonly characters: readonly string[]; readonly written: readonly WrittenSyllable[] };

type Syllable = {
  readonly character: string;
  /** Number of the word and of the group within it: 领导小组 lǐngdǎo xiǎozǔ is one word of two groups. */
  readonly word: number;
  readonly group: number;
  readonly isLast: boolean;
  readonly citation: Tone;
  tone: Tone;
};

/**
 * Tones as they are spoken, for words that follow one another without a mark between them. Written pinyin keeps the
 * citation tones (GB/T 16159-2012, 6.5); this is for a reader who reads aloud. Three rules, each on the cautious side:
 *
 * - 一 is yí before a fourth tone, yì before any other, toneless in 看一看; it stays yī at the end of a word (统一), in ordinals,
 *   dates and digits (第一, 十一, 一九四九, 一月), and where a word ending in it is part of a longer one (统一战线).
 * - 不 is bú before a fourth tone and toneless in 是不是.
 * - A third tone before a third is a second: within a word and its parts (领导|小组: língdǎo xiáozǔ), all of a run but the last
 *   (展览馆 zhánlánguǎn); from word to word only where the first has a single syllable and so leans on the next (很|好,
 *   党|组织). Between longer words a speaker may pause, and the tone stays (领导|理想 …dǎo líxiǎng). A third before a
 *   neutral tone that once was a third stays too: words differ (想想 xiángxiang, 姐姐 jiějie).
 */
export function spokenTones(words: readonly SpokenWord[]): WrittenSyllable[][] {
  const syllables = words.flatMap(toSyllables);
  for (let at = 0; at < syllables.length; at++) changeYiAndBu(syllables, at);
  changeThirds(syllables);
  let next = 0;
  return words.map(({ written }) =>
    written.map((one) => {
      const spoken = syllables[next++];
      return spoken && spoken.tone !== spoken.citation ? retoned(one, spoken.tone) : one;
    }),
  );
}

function toSyllables({ characters, written }: SpokenWord, word: number): Syllable[] {
  let group = 0;
  return written.map((one, i) => {
    if (i > 0 && /^[ -]/.test(one)) group++;
    const citation = toneOf(one);
    const isLast = i === written.length - 1;
    return { character: characters[i] ?? '', word, group, isLast, citation, tone: citation };
  });
}

function retoned(written: WrittenSyllable, tone: Tone): WrittenSyllable {
  const syllable = joinWritten([written]);
  return written.slice(0, written.length - syllable.length) + withTone(syllable, tone);
}

/** Not 两: 一两个 is a rough number, yìliǎng gè. */
const DIGIT = /^[一二三四五六七八九零〇○十]$/;
/** What stands before a 一 that counts off: 第一, 初一, 十一, 三点一, 二〇一. */
const COUNTS_BEFORE = /^[第初一二三四五六七八九零〇○两兩十]$/;
/** What stands after a 一 that means the first of its kind: 一月, 一号, 一级, 一等奖, 一审, 一楼, 一中全会. */
const ORDERED = /^[月号號级級等审審楼樓中]$/;
/** With these 一 makes a word, also within a longer one: 统一战线, 专一, 唯一性, 大一统. */
const UNITES = /^[统統唯惟专專单單划劃大]$/;

function changeYiAndBu(syllables: readonly Syllable[], at: number): void {
  const one = syllables[at];
  const next = syllables[at + 1];
  if (!one || !next || (one.character !== '一' && one.character !== '不')) return;
  const before = syllables[at - 1];
  if (before && before.character === next.character && before.citation !== 5) {
    one.tone = 5;
  } else if (one.character === '不') {
    if (one.citation === 4 && next.citation === 4) one.tone = 2;
  } else if (one.citation === 1 && !isFixedYi(before, one, next, syllables[at + 2])) {
    // 个 is light, but its fourth tone still tells.
    const isFourth = next.citation === 4 || /^[个個]$/.test(next.character);
    if (isFourth || next.citation !== 5) one.tone = isFourth ? 2 : 4;
  }
}

function isFixedYi(
  before: Syllable | undefined,
  one: Syllable,
  next: Syllable,
  afterNext: Syllable | undefined,
): boolean {
  const isInWord = before?.word === one.word;
  if (isInWord && (one.isLast || UNITES.test(before.character))) return true;
  if (before && COUNTS_BEFORE.test(before.character)) return true;
  if (DIGIT.test(next.character) || ORDERED.test(next.character)) return true;
  if (/^[日点點]$/.test(next.character)) return before?.character === '月' || DIGIT.test(afterNext?.character ?? '');
  return next.character === '年' && /^[级級]$/.test(afterNext?.character ?? '');
}

/** From the end, so that the second part of a word has its tones before the first looks at them. */
function changeThirds(syllables: readonly Syllable[]): void {
  for (let at = syllables.length - 2; at >= 0; at--) {
    const [one, next] = [syllables[at], syllables[at + 1]];
    if (!one || !next || one.tone !== 3) continue;
    if (isSameGroup(one, next)) {
      if (next.citation === 3) one.tone = 2;
    } else if (isAlone(syllables, at)) {
      // A whole run of single syllables goes along (我也想); before a longer word its spoken tone counts.
      if (isAlone(syllables, at + 1) ? next.citation === 3 : next.tone === 3) one.tone = 2;
    }
  }
}

function isSameGroup(one: Syllable, other: Syllable | undefined): boolean {
  return one.word === other?.word && one.group === other.group;
}

function isAlone(syllables: readonly Syllable[], at: number): boolean {
  const one = syllables[at];
  return one !== undefined && !isSameGroup(one, syllables[at - 1]) && !isSameGroup(one, syllables[at + 1]);
}
