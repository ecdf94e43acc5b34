import { toneMarked } from '../pinyin/syllable.ts';
import { aligned, CAPITAL, HEADER_WORDS, HYPHEN_BEFORE, MAGIC, SYLLABLE_MASK, VERSION } from './format.ts';

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
  /** The same as written in running pinyin, apart from apostrophes: capitals, `-` and spaces before a syllable. */
  readonly written: readonly string[];
};

export type Lexicon = {
  /** Every headword that begins at `offset`, shortest first. */
  matchesAt(text: string, offset: number, limit?: number): LexiconMatch[];
  /** The headword that is exactly `text`, or null. */
  find(text: string): LexiconMatch | null;
  /** Readings of a word of `characters` Chinese characters, the likeliest first. */
  readings(word: number, characters: number): LexiconReading[];
};

/**
 * Opens a packed lexicon (`format.ts`) without copying it.
 * @throws Error where the bytes are not a packed lexicon of this version.
 */
export function openLexicon(buffer: ArrayBuffer): Lexicon {
  const { label, firstChild, nodeWord, cost, readingStart, reading, marked } = sections(buffer);

  function child(node: number, unit: number): number {
    let low = firstChild[node] ?? 0;
    let high = (firstChild[node + 1] ?? 0) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = label[middle] ?? 0;
      if (found === unit) return middle;
      if (found < unit) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  function matchesAt(text: string, offset: number, limit = text.length): LexiconMatch[] {
    const matches: LexiconMatch[] = [];
    let node = 0;
    for (let i = offset; i < limit; i++) {
      node = child(node, text.charCodeAt(i));
      if (node < 0) break;
      const word = nodeWord[node] ?? 0;
      if (word > 0) matches.push({ length: i + 1 - offset, cost: cost[word - 1] ?? 255, word: word - 1 });
    }
    return matches;
  }

  return {
    matchesAt,
    find: (text) => matchesAt(text, 0).find((match) => match.length === text.length) ?? null,
    readings(word, characters) {
      const codes = reading.subarray(readingStart[word] ?? 0, readingStart[word + 1] ?? 0);
      const readings: LexiconReading[] = [];
      for (let at = 0; characters > 0 && at + characters <= codes.length; at += characters) {
        readings.push(toReading(codes.subarray(at, at + characters), marked));
      }
      return readings;
    },
  };
}

function toReading(codes: Uint16Array, marked: readonly string[]): LexiconReading {
  const syllables: string[] = [];
  const written: string[] = [];
  codes.forEach((code, index) => {
    const syllable = marked[code & SYLLABLE_MASK] ?? '';
    const capital = (code & CAPITAL) !== 0;
    // CC-CEDICT begins every word of a name with a capital: Zhong1 hua2 Ren2 min2 is Zhōnghuá Rénmín.
    const before = code & HYPHEN_BEFORE ? '-' : capital && index > 0 ? ' ' : '';
    syllables.push(syllable);
    written.push(before + (capital ? syllable.charAt(0).toUpperCase() + syllable.slice(1) : syllable));
  });
  return { syllables, written };
}

function sections(buffer: ArrayBuffer) {
  if (buffer.byteLength < HEADER_WORDS * 4) throw new Error('lexicon: too short');
  const [magic, version, nodes = 0, words = 0, readings = 0, tableBytes = 0] = new Uint32Array(buffer, 0, HEADER_WORDS);
  if (magic !== MAGIC || version !== VERSION) throw new Error('lexicon: not a packed lexicon of this version');
  let at = HEADER_WORDS * 4;
  const take = (bytes: number) => {
    const start = at;
    at += aligned(bytes);
    if (at > buffer.byteLength) throw new Error('lexicon: cut short');
    return start;
  };
  const firstChild = new Uint32Array(buffer, take((nodes + 1) * 4), nodes + 1);
  const nodeWord = new Uint32Array(buffer, take(nodes * 4), nodes);
  const readingStart = new Uint32Array(buffer, take((words + 1) * 4), words + 1);
  const label = new Uint16Array(buffer, take(nodes * 2), nodes);
  const reading = new Uint16Array(buffer, take(readings * 2), readings);
  const cost = new Uint8Array(buffer, take(words), words);
  const table = new Uint8Array(buffer, take(tableBytes), tableBytes);
  const syllables = Array.from(table, (byte) => String.fromCharCode(byte))
    .join('')
    .split('\n');
  return { firstChild, nodeWord, readingStart, label, reading, cost, marked: syllables.map(toneMarked) };
}
