import { toneMarked } from '../pinyin/syllable.ts';
import { hanCharacters } from '../text/han.ts';
import {
  aligned,
  BLOCK,
  CAPITAL,
  COST_SCALE,
  HEADER_WORDS,
  HYPHEN_BEFORE,
  KIND,
  MAGIC,
  SPACE_BEFORE,
  STRIDE,
  SYLLABLE_MASK,
  VERSION,
  WIDE,
} from './format.ts';

/** A headword as the build step gathers it. */
export type LexiconWord = {
  readonly text: string;
  /** Share of all running words, above 0 and at most 1. */
  readonly frequency: number;
  /**
   * Readings, the likeliest first; each one numbered syllable per Chinese character (`Bei3`, `jing1`; a leading `-`
   * or space asks for that before it).
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
  const ordered = trie.words.flatMap((index) => sorted[index] ?? []);
  const readings = packReadings(ordered, syllables);
  const costs = ordered.map(({ frequency }) =>
    Math.min(255, Math.max(1, Math.round(-Math.log(frequency) * COST_SCALE))),
  );
  const table = Uint16Array.from(syllables.text(), (unit) => unit.charCodeAt(0));
  const wide = trie.children.filter((count) => count >= WIDE);
  const sizes = [trie.label.length, ordered.length, wide.length, readings.code.length, table.length];
  return assemble([
    Uint32Array.of(MAGIC, VERSION, ...sizes),
    blocks(trie),
    codesBefore(readings.size),
    Uint16Array.from(trie.label),
    Uint16Array.from(wide),
    Uint16Array.from(readings.code),
    table,
    packed(
      trie.children.map((count) => Math.min(WIDE, count)),
      4,
    ),
    packed(trie.ends, 1),
    Uint8Array.from(costs),
    packed(readings.kind, 2),
  ]);
}

/** Readings in the order of the words. Single characters are listed, and words are compared with them. */
function packReadings(words: readonly LexiconWord[], syllables: SyllableTable) {
  const codes = words.map(({ text, readings }) => {
    const characters = hanCharacters(text);
    const misfit = readings.find((reading) => reading.length !== characters.length);
    if (misfit) throw new Error(`${text}: ${misfit.join(' ')} does not fit its characters`);
    return { characters, own: readings.flat().map((syllable) => syllables.code(syllable)) };
  });
  const first = new Map<string | undefined, number>();
  words.forEach(({ text }, index) => {
    const own = codes[index]?.own[0];
    if (own !== undefined) first.set(text, own & SYLLABLE_MASK);
  });
  const code: number[] = [];
  /** How much of `code` each word takes. */
  const size: number[] = words.map(() => 0);
  const kind = codes.map(({ characters, own }, index) => {
    if (own.length === 0) return KIND.none;
    const plain = characters.map((character) => first.get(character));
    const [head, ...rest] = own;
    const isPlain = characters.length > 1 && own.length === plain.length && rest.every((c, i) => c === plain[i + 1]);
    if (isPlain && head === plain[0]) return KIND.plain;
    if (isPlain && head === ((plain[0] ?? 0) | CAPITAL)) return KIND.name;
    code.push(own.length, ...own);
    size[index] = own.length + 1;
    return KIND.listed;
  });
  return { code, kind, size };
}

class SyllableTable {
  readonly #codes = new Map<string, number>();

  code(syllable: string): number {
    const bare = syllable.replace(/^[ -]/, '').toLowerCase();
    let number = this.#codes.get(bare);
    if (number === undefined) {
      number = this.#codes.size;
      if (number > SYLLABLE_MASK) throw new Error('too many different syllables');
      this.#codes.set(bare, number);
    }
    const capital = /^[ -]?\p{Lu}/u.test(syllable) ? CAPITAL : 0;
    const before = syllable.startsWith('-') ? HYPHEN_BEFORE : syllable.startsWith(' ') ? SPACE_BEFORE : 0;
    return number | capital | before;
  }

  text(): string {
    return [...this.#codes.keys()].map(toneMarked).join('\n');
  }
}

type Trie = ReturnType<typeof buildTrie>;

/** Breadth-first trie over sorted keys: every node is a range of keys that share a prefix. */
function buildTrie(keys: readonly string[]) {
  type Range = { from: number; to: number; depth: number };
  const label: number[] = [0];
  /** 1 where a key ends at the node. */
  const ends: number[] = [0];
  const children: number[] = [];
  /** Numbers of the keys in the order of their nodes. */
  const words: number[] = [];
  let level: Range[] = [{ from: 0, to: keys.length, depth: 0 }];
  while (level.length > 0) {
    const next: Range[] = [];
    for (const { from, to, depth } of level) {
      const before = label.length;
      let at = from;
      while (at < to && (keys[at] ?? '').length === depth) at++;
      while (at < to) {
        const unit = (keys[at] ?? '').charCodeAt(depth);
        let end = at + 1;
        while (end < to && (keys[end] ?? '').charCodeAt(depth) === unit) end++;
        const isWord = (keys[at] ?? '').length === depth + 1;
        label.push(unit);
        ends.push(isWord ? 1 : 0);
        if (isWord) words.push(at);
        next.push({ from: at, to: end, depth: depth + 1 });
        at = end;
      }
      children.push(label.length - before);
    }
    level = next;
  }
  return { label, ends, children, words };
}

/** What comes before every BLOCK nodes (`BEFORE`). */
function blocks({ children, ends }: Trie): Uint32Array {
  const before: number[] = [];
  let [child, words, wide] = [1, 0, 0];
  children.forEach((count, node) => {
    if (node % BLOCK === 0) before.push(child, words, wide);
    child += count;
    wide += count >= WIDE ? 1 : 0;
    words += ends[node] ?? 0;
  });
  return Uint32Array.from(before);
}

/** How many reading codes come before every STRIDE words. */
function codesBefore(sizes: readonly number[]): Uint32Array {
  const before: number[] = [];
  let codes = 0;
  sizes.forEach((size, word) => {
    if (word % STRIDE === 0) before.push(codes);
    codes += size;
  });
  return Uint32Array.from(before);
}

/** Small numbers side by side, the first in the lowest bits. */
function packed(values: readonly number[], bits: 1 | 2 | 4): Uint8Array {
  const perByte = 8 / bits;
  const bytes = new Uint8Array(Math.ceil(values.length / perByte));
  values.forEach((value, index) => {
    const byte = Math.floor(index / perByte);
    bytes[byte] = (bytes[byte] ?? 0) | (value << ((index % perByte) * bits));
  });
  return bytes;
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
