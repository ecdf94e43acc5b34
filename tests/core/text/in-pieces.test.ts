import { expect, test } from 'vitest';
import { inPieces } from '../../../lib/core/text/in-pieces.ts';

test('a paragraph of ordinary length stays one piece', () => {
  expect(inPieces('船一靠岸，买家就围了上来。鱼很快卖完。')).toEqual(['船一靠岸，买家就围了上来。鱼很快卖完。']);
  expect(inPieces('')).toEqual(['']);
});

test('a paragraph as long as a book is read in pieces of whole sentences, none lost', () => {
  const book = '船一靠岸，买家就围了上来。鱼很快卖完！'.repeat(3_000);
  const pieces = inPieces(book);
  expect(pieces.join('')).toBe(book);
  expect(pieces.length).toBeGreaterThan(5);
  for (const piece of pieces) {
    expect(piece.length).toBeLessThanOrEqual(10_000);
    expect(piece).toMatch(/[。！]$/);
  }
});
