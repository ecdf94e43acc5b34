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

/**
 * Hashes of what may decide the reading of the character at `at`: neighbours up to three away, pairs and triples of
 * them, the bag of characters around, the word and the place in it, and the words before and after.
 * @param alone the word stands alone as in a dictionary, so that nothing is said about what lies outside it.
 */
export function readingFeatures(context: ReadingContext, at: number, alone = false): number[] {
  const features = [hash(1, 0)];
  addNeighbours(features, context, at, alone);
  addWord(features, context, at);
  if (!alone) {
    addBag(features, context, at);
    if (context.words.length > 1) addWords(features, context);
  }
  return features;
}

function addNeighbours(features: number[], { text, sentence }: ReadingContext, at: number, alone: boolean): void {
  const left = alone ? Math.min(3, at - sentence.start) : 3;
  const right = alone ? Math.min(3, sentence.end - at - 1) : 3;
  const l3 = unitAt(text, sentence, at - 3);
  const l2 = unitAt(text, sentence, at - 2);
  const l1 = unitAt(text, sentence, at - 1);
  const r1 = unitAt(text, sentence, at + 1);
  const r2 = unitAt(text, sentence, at + 2);
  const r3 = unitAt(text, sentence, at + 3);
  if (left > 0) features.push(hash(2, l1));
  if (right > 0) features.push(hash(3, r1));
  if (left > 1) features.push(hash(4, l2), hash(5, l2, l1));
  if (right > 1) features.push(hash(6, r2), hash(7, r1, r2));
  if (left > 0 && right > 0) features.push(hash(8, l1, r1));
  if (left > 2) features.push(hash(9, l3));
  if (right > 2) features.push(hash(10, r3));
  if (left > 1 && right > 0) features.push(hash(11, l2, l1, r1));
  if (left > 0 && right > 1) features.push(hash(12, l1, r1, r2));
}

function addWord(features: number[], { text, words, word }: ReadingContext, at: number): void {
  const span = words[word];
  if (!span) return;
  const place = at - span.start;
  const length = span.end - span.start;
  features.push(hash(13, Math.min(place, 3), Math.min(length, 4)));
  if (length > 1) features.push(hash(14, place, hashSpan(text, span)));
}

function addBag(features: number[], { text, sentence }: ReadingContext, at: number): void {
  for (let distance = 2; distance <= REACH; distance++) {
    const before = unitAt(text, sentence, at - distance);
    const after = unitAt(text, sentence, at + distance);
    if (before !== OUTSIDE) features.push(hash(15, before));
    if (after !== OUTSIDE) features.push(hash(16, after));
  }
}

function addWords(features: number[], { text, words, word }: ReadingContext): void {
  const here = hashSpan(text, words[word]);
  const before = hashSpan(text, words[word - 1]);
  const after = hashSpan(text, words[word + 1]);
  features.push(
    hash(17, before),
    hash(18, after),
    hash(19, before, here),
    hash(20, here, after),
    hash(21, before, after),
    hash(22, hashSpan(text, words[word - 2])),
    hash(23, hashSpan(text, words[word + 2])),
    hash(24, length(words[word - 1]), length(words[word + 1])),
  );
}

function length(span: Span | undefined): number {
  return span ? span.end - span.start : 0;
}

function unitAt(text: string, sentence: Span, offset: number): number {
  return offset >= sentence.start && offset < sentence.end ? text.charCodeAt(offset) : OUTSIDE;
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
  let value = BASIS;
  if (!span) return OUTSIDE;
  for (let i = span.start; i < span.end; i++) value = Math.imul(value ^ (value >>> 15) ^ text.charCodeAt(i), PRIME);
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
