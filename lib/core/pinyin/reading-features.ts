import type { Span } from '../text/span.ts';

/** Where a character stands whose reading is asked for. Offsets are UTF-16, all within the same text. */
export type ReadingContext = {
  /** In Simplified characters. */
  readonly text: string;
  /** Nothing outside it is looked at. */
  readonly sentence: Span;
  /** Words of the sentence in order; just the one word where its neighbours are unknown. */
  readonly words: readonly Span[];
  /** Index in `words` of the word that holds the character. */
  readonly word: number;
};

/** Stands for whatever lies outside the sentence. No character has this code. */
const OUTSIDE = 1;
/** Further than this a single character says nothing about a reading. */
const REACH = 6;

/** What the dictionary says of a character within its word: nothing, or several things. */
export const UNLISTED = 0;
export const SEVERAL = 1;

/** No character has more features. */
export const MOST_FEATURES = 48;

/** Collects the features of one character after another in one place: there are dozens for each. */
export class ReadingFeatures {
  /** The first `count` of them hold. */
  readonly hashes = new Int32Array(MOST_FEATURES);
  count = 0;
  /** The first so many tell what is usual for the character, whatever its neighbours are; the others name these. */
  general = 0;

  /**
   * Hashes of what may decide the reading of the character at `at`: neighbours up to three away, pairs and triples of
   * them, the bag of characters around, the word and the place in it, and the words before and after.
   * @param listed `UNLISTED`, `SEVERAL`, or the `readingHash` of the one reading that the dictionary gives the
   * character in its word. Only training has the last: it learns how far the dictionary explains a reading, so that the
   * other features need not.
   * @param alone the word stands alone as in a dictionary, so that nothing is said about what lies outside it.
   */
  collect(context: ReadingContext, at: number, listed: number, alone = false): void {
    this.count = 0;
    this.#add(hash(1, 0));
    this.#addPlace(context, at);
    const isAmongWords = !alone && context.words.length > 1;
    if (!alone) {
      this.#add(hash(25, listed));
      this.#addBag(context, at);
      if (isAmongWords) this.#addLengths(context);
    }
    this.general = this.count;
    this.#addNeighbours(context, at, alone);
    this.#addWord(context, at);
    if (isAmongWords) this.#addWords(context);
  }

  #add(feature: number): void {
    this.hashes[this.count++] = feature;
  }

  #addNeighbours({ text, sentence }: ReadingContext, at: number, alone: boolean): void {
    const left = alone ? Math.min(3, at - sentence.start) : 3;
    const right = alone ? Math.min(3, sentence.end - at - 1) : 3;
    const l3 = unitAt(text, sentence, at - 3);
    const l2 = unitAt(text, sentence, at - 2);
    const l1 = unitAt(text, sentence, at - 1);
    const r1 = unitAt(text, sentence, at + 1);
    const r2 = unitAt(text, sentence, at + 2);
    const r3 = unitAt(text, sentence, at + 3);
    if (left > 0) this.#add(hash(2, l1));
    if (right > 0) this.#add(hash(3, r1));
    if (left > 1) this.#addPair(4, l2, 5, l2, l1);
    if (right > 1) this.#addPair(6, r2, 7, r1, r2);
    if (left > 0 && right > 0) this.#add(hash(8, l1, r1));
    if (left > 2) this.#add(hash(9, l3));
    if (right > 2) this.#add(hash(10, r3));
    if (left > 1 && right > 0) this.#add(hash(11, l2, l1, r1));
    if (left > 0 && right > 1) this.#add(hash(12, l1, r1, r2));
  }

  #addPair(kind: number, unit: number, pairKind: number, first: number, second: number): void {
    this.#add(hash(kind, unit));
    this.#add(hash(pairKind, first, second));
  }

  #addPlace({ words, word }: ReadingContext, at: number): void {
    const span = words[word];
    if (span) this.#add(hash(13, Math.min(at - span.start, 3), Math.min(span.end - span.start, 4)));
  }

  #addLengths({ words, word }: ReadingContext): void {
    this.#add(hash(24, length(words[word - 1]), length(words[word + 1])));
  }

  #addWord({ text, words, word }: ReadingContext, at: number): void {
    const span = words[word];
    if (span && length(span) > 1) this.#add(hash(14, at - span.start, hashSpan(text, span)));
  }

  #addBag({ text, sentence }: ReadingContext, at: number): void {
    for (let distance = 2; distance <= REACH; distance++) {
      const before = unitAt(text, sentence, at - distance);
      const after = unitAt(text, sentence, at + distance);
      if (before !== OUTSIDE) this.#add(hash(15, before));
      if (after !== OUTSIDE) this.#add(hash(16, after));
    }
  }

  #addWords({ text, words, word }: ReadingContext): void {
    const here = hashSpan(text, words[word]);
    const before = hashSpan(text, words[word - 1]);
    const after = hashSpan(text, words[word + 1]);
    this.#add(hash(17, before));
    this.#add(hash(18, after));
    this.#add(hash(19, before, here));
    this.#add(hash(20, here, after));
    this.#add(hash(21, before, after));
    this.#add(hash(22, hashSpan(text, words[word - 2])));
    this.#add(hash(23, hashSpan(text, words[word + 2])));
  }
}

function length(span: Span | undefined): number {
  return span ? span.end - span.start : 0;
}

function unitAt(text: string, sentence: Span, offset: number): number {
  return offset >= sentence.start && offset < sentence.end ? digitless(text.charCodeAt(offset)) : OUTSIDE;
}

/** Which digit it is says nothing: one stands for all, full width or not. */
function digitless(unit: number): number {
  return (unit >= 48 && unit <= 57) || (unit >= 0xff10 && unit <= 0xff19) ? 48 : unit;
}

/** FNV-1a with a shift between the steps, since neighbouring characters differ in their low bits only. */
const PRIME = 0x01000193;
const BASIS = 0x811c9dc5;

function hash(kind: number, a: number, b = 0, c = 0): number {
  let value = Math.imul(BASIS ^ kind, PRIME);
  value = Math.imul(value ^ a, PRIME);
  value = Math.imul(value ^ (value >>> 15) ^ b, PRIME);
  return Math.imul(value ^ (value >>> 13) ^ c, PRIME);
}

function hashSpan(text: string, span: Span | undefined): number {
  if (!span) return OUTSIDE;
  let value = BASIS;
  let last = 0;
  for (let i = span.start; i < span.end; i++) {
    const unit = digitless(text.charCodeAt(i));
    // 3000 and 15 are one word.
    if (unit !== 48 || last !== 48) value = Math.imul(value ^ (value >>> 15) ^ unit, PRIME);
    last = unit;
  }
  return value;
}

/** Hash of a character with one of its readings, to be joined with a feature's. */
export function readingHash(character: string, syllable: string): number {
  let value = hash(99, character.charCodeAt(0));
  for (let i = 0; i < syllable.length; i++) {
    value = Math.imul(value ^ (value >>> 15) ^ syllable.charCodeAt(i), PRIME);
  }
  return value;
}

/** Bits of a weight's place. Few enough for two bytes a weight, many enough that features hardly meet. */
export const PLACE_BITS = 22;

/** Place of the weight of a feature for a reading. */
export function weightPlace(feature: number, reading: number): number {
  let value = Math.imul(feature ^ reading, 0x9e3779b1);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> (32 - PLACE_BITS);
}
