import { sentences } from './sentences.ts';

/** UTF-16 units of the largest piece: well below the longest block that is read as one. */
const LARGEST = 10_000;

/** A paragraph in pieces of whole sentences that are each small enough to be read as one; nearly always it is one. */
export function inPieces(paragraph: string): string[] {
  if (paragraph.length <= LARGEST) return [paragraph];
  const pieces = [''];
  for (const { start, end } of sentences(paragraph)) {
    const last = pieces[pieces.length - 1] ?? '';
    const sentence = paragraph.slice(start, end);
    if (last.length + sentence.length > LARGEST) pieces.push(sentence);
    else pieces[pieces.length - 1] = last + sentence;
  }
  return pieces;
}
