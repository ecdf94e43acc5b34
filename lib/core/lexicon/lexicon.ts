import { capital, writtenSyllables } from '../pinyin/orthography.ts';
import { CAPITAL, HYPHEN_BEFORE, SPACE_BEFORE, SYLLABLE_MASK } from './format.ts';
import { createLinks, type Links } from './links.ts';
import { openSections } from './sections.ts';
import { openWordCodes } from './word-codes.ts';

/** A headword found in a text. */
export type LexiconMatch = {
  /** UTF-16 units. */
  readonly length: number;
  /** -ln of its share of running words, times COST_SCALE: 1 (common) … 255. */
  readonly cost: number;
  readonly word: number;
};

/** A reading of a headword: one entry per Chinese character. */
export type LexiconReading = {
  /** Citation syllables, lower case: [`běi`, `jīng`]. */
  readonly syllables: readonly string[];
  /** The same as written in running pinyin: capitals, and an apostrophe, `-` or space before a syllable. */
  readonly written: readonly string[];
};

export type Lexicon = {
  /**
   * Walks the trie, for loops that run at every character of a page: the node that a UTF-16 unit leads to from `node`
   * (`ROOT` at first), or `NOWHERE` where no headword goes on so.
   */
  step(node: number, unit: number): number;
  /** The headword that ends at a node, or -1. */
  wordAt(node: number): number;
  /** A headword's cost (`LexiconMatch`). */
  cost(word: number): number;
  /** The headword that is exactly `[start, end)` of a text, or -1. */
  wordOf(text: string, start: number, end: number): number;
  /** Every headword that begins at `offset`, shortest first. */
  matchesAt(text: string, offset: number, limit?: number): LexiconMatch[];
  /** The headword that is exactly `text`, or null. */
  find(text: string): LexiconMatch | null;
  /** Readings of a word of `characters` Chinese characters, the likeliest first. */
  readings(word: number, characters: number): readonly LexiconReading[];
};

export const ROOT = 0;
/** No unit leads back to the root. */
export const NOWHERE = 0;

/**
 * Opens a packed lexicon (`format.ts`).
 * @throws Error where the bytes are not a packed lexicon of this version.
 */
export function openLexicon(buffer: ArrayBuffer): Lexicon {
  const sections = openSections(buffer);
  const links = createLinks(sections);
  const { label, cost, syllables } = sections;
  const { firstChild, nodeWord, unpack: unpackLinks } = links;
  const beginnings = childrenOfRoot(label, links);
  const codesOf = openWordCodes(sections, links, (text) => wordOf(text, 0, text.length));
  const known = new Map<number, readonly LexiconReading[]>();

  function step(node: number, unit: number): number {
    if (node === ROOT) return beginnings[unit] ?? NOWHERE;
    unpackLinks(node);
    let low = firstChild[node] ?? 0;
    let high = (firstChild[node + 1] ?? 0) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = label[middle] ?? 0;
      if (found === unit) return middle;
      if (found < unit) low = middle + 1;
      else high = middle - 1;
    }
    return NOWHERE;
  }

  const costOf = (word: number) => cost[word] ?? 255;

  function wordAt(node: number): number {
    unpackLinks(node);
    return (nodeWord[node] ?? 0) - 1;
  }

  function wordOf(text: string, start: number, end: number): number {
    let node = ROOT;
    for (let i = start; i < end; i++) {
      node = step(node, text.charCodeAt(i));
      if (node === NOWHERE) return -1;
    }
    return wordAt(node);
  }

  function matchesAt(text: string, offset: number, limit = text.length): LexiconMatch[] {
    const matches: LexiconMatch[] = [];
    let node = ROOT;
    for (let i = offset; i < limit; i++) {
      node = step(node, text.charCodeAt(i));
      if (node === NOWHERE) break;
      const word = wordAt(node);
      if (word >= 0) matches.push({ length: i + 1 - offset, cost: costOf(word), word });
    }
    return matches;
  }

  /** Unpacked once: a page repeats its words, and news gets by with some tens of thousands. */
  function readings(word: number, characters: number): readonly LexiconReading[] {
    const key = word * 0x100 + characters;
    let found = known.get(key);
    if (!found) {
      found = toReadings(codesOf(word), characters, syllables);
      known.set(key, found);
    }
    return found;
  }

  function find(text: string): LexiconMatch | null {
    const word = wordOf(text, 0, text.length);
    return word < 0 ? null : { length: text.length, cost: costOf(word), word };
  }

  return { step, wordAt, cost: costOf, wordOf, matchesAt, find, readings };
}

/** The root's children by their unit: it has thousands, and nearly every step of an annotation begins there. */
function childrenOfRoot(label: Uint16Array, { firstChild, unpack }: Links): Uint32Array {
  unpack(ROOT);
  const nodes = new Uint32Array(0x10000); // NOWHERE all over
  for (let node = firstChild[ROOT] ?? 0; node < (firstChild[ROOT + 1] ?? 0); node++) nodes[label[node] ?? 0] = node;
  return nodes;
}

function toReadings(codes: Uint16Array, characters: number, table: readonly string[]): LexiconReading[] {
  const readings: LexiconReading[] = [];
  for (let at = 0; characters > 0 && at + characters <= codes.length; at += characters) {
    readings.push(toReading(codes.subarray(at, at + characters), table));
  }
  return readings;
}

function toReading(codes: Uint16Array, table: readonly string[]): LexiconReading {
  const syllables: string[] = [];
  const written: string[] = [];
  codes.forEach((code, index) => {
    const syllable = table[code & SYLLABLE_MASK] ?? '';
    const isCapital = (code & CAPITAL) !== 0;
    // CC-CEDICT begins every word of a name with a capital: Zhong1 hua2 Ren2 min2 is Zhōnghuá Rénmín.
    const before = code & HYPHEN_BEFORE ? '-' : code & SPACE_BEFORE || (isCapital && index > 0) ? ' ' : '';
    syllables.push(syllable);
    written.push(before + (isCapital ? capital(syllable) : syllable));
  });
  return { syllables, written: writtenSyllables(written) };
}
