import { hanCharacters } from '../text/han.ts';
import { aligned, CAPITAL, COST_SCALE, HEADER_WORDS, HYPHEN_BEFORE, MAGIC, SYLLABLE_MASK, VERSION } from './format.ts';

/** A headword as the build step gathers it. */
export type LexiconWord = {
  readonly text: string;
  /** Share of all running words, above 0 and at most 1. */
  readonly frequency: number;
  /**
   * Readings, the likeliest first; each one numbered syllable per Chinese character (`Bei3`, `jing1`; a leading `-`
   * asks for a hyphen before it).
   */
  readonly readings: readonly (readonly string[])[];
};

/**
 * Packs words into the format of `format.ts`. Words may come in any order, each text once.
 * @throws Error where a reading has not one syllable per Chinese character.
 */
export function packLexicon(words: readonly LexiconWord[]): Uint8Array {
  const sorted = [...words].sort((a, b) => (a.text < b.text ? -1 : 1));
  const syllables = new SyllableTable();
  const trie = buildTrie(sorted.map((word) => word.text));
  const readingStart = new Uint32Array(sorted.length + 1);
  const readings: number[] = [];
  const costs = new Uint8Array(sorted.length);
  sorted.forEach((word, index) => {
    const characters = hanCharacters(word.text).length;
    for (const reading of word.readings) {
      if (reading.length !== characters)
        throw new Error(`${word.text}: ${reading.join(' ')} does not fit its characters`);
      for (const syllable of reading) readings.push(syllables.code(syllable));
    }
    readingStart[index + 1] = readings.length;
    costs[index] = Math.min(255, Math.max(1, Math.round(-Math.log(word.frequency) * COST_SCALE)));
  });
  const table = Uint8Array.from(syllables.text(), (character) => character.charCodeAt(0));
  return assemble([
    Uint32Array.of(MAGIC, VERSION, trie.label.length, sorted.length, readings.length, table.length),
    trie.firstChild,
    trie.word,
    readingStart,
    trie.label,
    Uint16Array.from(readings),
    costs,
    table,
  ]);
}

class SyllableTable {
  readonly #codes = new Map<string, number>();

  code(syllable: string): number {
    const bare = syllable.replace(/^-/, '').toLowerCase();
    let number = this.#codes.get(bare);
    if (number === undefined) {
      number = this.#codes.size;
      if (number > SYLLABLE_MASK) throw new Error('too many different syllables');
      this.#codes.set(bare, number);
    }
    const capital = /^-?\p{Lu}/u.test(syllable) ? CAPITAL : 0;
    return number | capital | (syllable.startsWith('-') ? HYPHEN_BEFORE : 0);
  }

  text(): string {
    return [...this.#codes.keys()].join('\n');
  }
}

/** Breadth-first trie over sorted keys: every node is a range of keys that share a prefix. */
function buildTrie(keys: readonly string[]) {
  type Range = { from: number; to: number; depth: number };
  const label: number[] = [0];
  const word: number[] = [0];
  const firstChild: number[] = [];
  let level: Range[] = [{ from: 0, to: keys.length, depth: 0 }];
  while (level.length > 0) {
    const next: Range[] = [];
    for (const { from, to, depth } of level) {
      firstChild.push(label.length);
      let at = from;
      while (at < to && (keys[at] ?? '').length === depth) at++;
      while (at < to) {
        const unit = (keys[at] ?? '').charCodeAt(depth);
        let end = at + 1;
        while (end < to && (keys[end] ?? '').charCodeAt(depth) === unit) end++;
        label.push(unit);
        word.push((keys[at] ?? '').length === depth + 1 ? at + 1 : 0);
        next.push({ from: at, to: end, depth: depth + 1 });
        at = end;
      }
    }
    level = next;
  }
  firstChild.push(label.length);
  return { label: Uint16Array.from(label), word: Uint32Array.from(word), firstChild: Uint32Array.from(firstChild) };
}

function assemble(sections: readonly (Uint8Array | Uint16Array | Uint32Array)[]): Uint8Array {
  const size = sections.reduce((sum, section) => sum + aligned(section.byteLength), 0);
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const section of sections) {
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at);
    at += aligned(section.byteLength);
  }
  if (HEADER_WORDS * 4 > size) throw new Error('header missing');
  return bytes;
}
