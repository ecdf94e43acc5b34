import * as OpenCC from 'opencc-js';
import { type CedictEntry, readingRank } from '../lib/core/dictionary/cedict.ts';
import type { LexiconWord } from '../lib/core/lexicon/pack-lexicon.ts';
import { hasHan } from '../lib/core/text/han.ts';
import { characterReadings } from './character-readings.ts';
import { stressedReading } from './stressed-readings.ts';
import type { WordReading } from './word-readings.ts';
import type { JiebaWord, WrittenWords } from './written-words.ts';

type GatheredWord = { count: number; readonly readings: { syllables: string[]; rank: number }[] };

/** As Taiwan and Hong Kong write (裡, 為, 著; 裏, 為, 着). */
const TO_TRADITIONAL = (['tw', 'hk'] as const).map((to) => OpenCC.Converter({ from: 'cn', to }));

/** Fewest occurrences in jieba's corpus for a word that CC-CEDICT lacks. */
const FEWEST = 10;
/** 中美 and 中俄 are in every issue of today's papers, if not in jieba's corpus. */
const FEWEST_OF_PAIR = 300;
/** As are those who govern. */
const FEWEST_OF_PERSON = 100;
const LIVED = /\((?:c\. )?1[89]\d\d ?[-–]/;
const OFFICE = /politic|president|premier|minister|chairman|diplomat|leader|general|chief|secretary/;
/** jieba's tags of personal and foreign names, numbers and strings. */
const UNWANTED_TAG = /^(nr|m|x)/;
/** 十一届三中全会 is a number, its classifier and a word. */
const COUNTED = /^第?[一二三四五六七八九十]+[届屆]/;
const ADMINISTRATIVE = /[省市县区镇乡村州旗]$/;
/** Adverbs of degree are words of their own before an adjective. */
const DEGREE = /^[很最更太极较]/;

/**
 * The words of the lexicon with their readings and frequencies, from CC-CEDICT and jieba.
 * @param readings of words that only jieba has.
 * @param people entries of those whom today's papers name.
 * @throws Error where CC-CEDICT has such a word by now, or the lexicon leaves it out: the row can go.
 */
export function lexiconWords(
  cedict: readonly CedictEntry[],
  jieba: readonly JiebaWord[],
  written: WrittenWords,
  readings: readonly WordReading[],
  people: readonly CedictEntry[],
): LexiconWord[] {
  const named = new Set(people);
  const counts = new Map(jieba.map(({ text, count }) => [text, count]));
  const words = new Map<string, GatheredWord>();
  for (const entry of cedict) {
    const syllables = written.ofEntry(entry);
    if (!syllables) continue;
    const count = counts.get(entry.simplified) ?? counts.get(entry.traditional) ?? suffixedCount(entry, counts);
    const isNamed = named.has(entry) || isGoverning(entry);
    const least = written.isPair(entry) ? FEWEST_OF_PAIR : isNamed ? FEWEST_OF_PERSON : 1;
    const rank = isUsuallyName(entry) ? -1 : readingRank(entry);
    const stressed = stressedReading(entry, syllables);
    for (const text of new Set([entry.simplified, entry.traditional])) {
      const word = words.get(text) ?? { count: 0, readings: [] };
      word.count = Math.max(word.count, count, least);
      word.readings.push({ syllables, rank });
      // Behind all that the dictionary itself has.
      if (stressed) word.readings.push({ syllables: stressed, rank: rank + 10 });
      words.set(text, word);
    }
  }
  addUnlisted(words, jieba, written, new Set(readings.map(({ simplified }) => simplified)));
  for (const reading of readings) addReading(words, reading, written);
  for (const { character, syllable } of characterReadings()) {
    if (!words.has(character)) words.set(character, { count: 1, readings: [{ syllables: [syllable], rank: 0 }] });
  }
  const total = [...words.values()].reduce((sum, word) => sum + word.count, 0);
  return [...words].map(([text, { count, readings }]) => ({
    text,
    frequency: count / total,
    readings: distinct(readings.sort((a, b) => a.rank - b.rank).map(({ syllables }) => syllables)).filter(
      ([syllable = '']) => !BOUND[text]?.includes(syllable),
    ),
  }));
}

/**
 * Readings that a character has only in listed words (目的, 的确, 的士), as a surname or in old texts: with them every 的,
 * one character in twenty-five, would have to be weighed, and every 於, which Simplified texts to learn from do not have.
 */
const BOUND: Readonly<Record<string, readonly string[]>> = {
  的: ['di1', 'di2', 'di4'],
  徵: ['zhi3'],
  於: ['Yu1', 'wu1'],
  菸: ['yu1'],
};

/** Whether CC-CEDICT has somebody of our time who governs or did: 王毅, (1953-), PRC foreign minister. */
function isGoverning({ pinyin, english }: CedictEntry): boolean {
  return /^[A-Z]/.test(pinyin) && english.some((sense) => LIVED.test(sense) && OFFICE.test(sense));
}

/** A place that jieba knows by its full name only (唐山市) is as common as that. */
function suffixedCount({ simplified, pinyin }: CedictEntry, counts: ReadonlyMap<string, number>): number {
  const full = /^[A-Z]/.test(pinyin)
    ? ['省', '市', '县', '区'].map((suffix) => counts.get(simplified + suffix) ?? 1)
    : [];
  return Math.max(1, ...full);
}

/**
 * Words of running text that CC-CEDICT lacks; the sentence tells their reading. Without personal names, numbers and
 * places with their suffix, which are recognised by their form (lib/core/names), and without mere word groups.
 * @param ours words whose readings we give ourselves.
 */
function addUnlisted(
  words: Map<string, GatheredWord>,
  jieba: readonly JiebaWord[],
  written: WrittenWords,
  ours: ReadonlySet<string>,
): void {
  const headwords = new Set(words.keys());
  const known = new Set([...headwords, ...jieba.map(({ text }) => text)]);
  for (const word of jieba) {
    const { text, count, tag } = word;
    const isMixed = /[0-9A-Za-z]/.test(text);
    if (
      headwords.has(text) ||
      (count < FEWEST && !isMixed) ||
      UNWANTED_TAG.test(tag) ||
      COUNTED.test(text) ||
      !hasHan(text)
    )
      continue;
    const isSuffixed = tag === 'ns' && text.length > 2 && ADMINISTRATIVE.test(text) && known.has(text.slice(0, -1));
    if (isSuffixed || isGroup(text, headwords)) continue;
    const syllables = ours.has(text) ? null : written.ofUnlisted(word);
    words.set(text, { count, readings: syllables ? [{ syllables, rank: 0 }] : [] });
  }
  addTraditional(words, headwords);
}

/** jieba's words are Simplified. */
function addTraditional(words: Map<string, GatheredWord>, headwords: ReadonlySet<string>): void {
  for (const [text, word] of [...words]) {
    if (headwords.has(text)) continue;
    for (const convert of TO_TRADITIONAL) {
      const traditional = convert(text);
      if (!words.has(traditional)) words.set(traditional, word);
    }
  }
}

/** Gives a word of jieba's its reading, and its Traditional form a place beside it. */
function addReading(
  words: Map<string, GatheredWord>,
  { simplified, traditional, pinyin }: WordReading,
  written: WrittenWords,
): void {
  const word = words.get(simplified);
  const syllables = written.ofEntry({ simplified, traditional, pinyin, english: [] });
  if (!word || word.readings.length > 0) throw new Error(`${simplified} needs no reading of ours`);
  if (!syllables) throw new Error(`${simplified} is not read ${pinyin}`);
  word.readings.push({ syllables, rank: 0 });
  if (!words.has(traditional)) words.set(traditional, word);
}

/** Whether a text is rather a group of dictionary words (新|世纪, 信息|技术, 很|大), which read it better than one unread. */
function isGroup(text: string, headwords: ReadonlySet<string>): boolean {
  if (text.length === 2) return DEGREE.test(text);
  // Not with a single character at the end: that is a suffix as a rule (银杏树, 旅游局).
  for (let cut = 1; cut <= text.length - 2; cut++) {
    if (headwords.has(text.slice(0, cut)) && headwords.has(text.slice(cut)) && (cut > 1 || text.length === 3))
      return true;
  }
  return false;
}

/** Words with a lower-case namesake that in the news are names: the regions, the Long March, the Forbidden City. */
const USUALLY_NAMES = new Set('东北 西北 西南 东南 长征 故宫'.split(' '));

function isUsuallyName({ simplified, pinyin }: CedictEntry): boolean {
  return USUALLY_NAMES.has(simplified) && /^[A-Z]/.test(pinyin);
}

/** Readings that differ in more than capitals; the first of each kind stays. */
function distinct(readings: readonly string[][]): string[][] {
  const seen = new Map(readings.map((reading) => [spoken(reading), reading] as const).reverse());
  return readings.filter((reading) => seen.get(spoken(reading)) === reading);
}

function spoken(reading: readonly string[]): string {
  return reading
    .map((syllable) => syllable.replace(/^[ -]/, ''))
    .join(' ')
    .toLowerCase();
}
