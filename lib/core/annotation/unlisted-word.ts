import type { Span } from '../text/span.ts';

/** A piece of a word that no lexicon holds whole: read on its own, then joined. */
export type Piece = Span & {
  /** Number in the lexicon, or -1 where the sentence has to tell the reading. */
  readonly word: number;
  /** Whether its pinyin begins with a capital, set off from what stands before it: Lǐ Wēi, Jīngshān Xiàn. */
  readonly isName: boolean;
  /** Surnames, given names and suffixes may be read otherwise than any other word: 解 Xiè, 少 Shào, 婚恋|观 guān. */
  readonly role: 'surname' | 'given-name' | 'suffix' | 'other';
};

/** A word that no lexicon holds: a name, a number, a derivation. It begins where it was asked for. */
export type UnlistedWord = {
  /** UTF-16 offset behind the word. */
  readonly end: number;
  /** In the lexicon's scale: -ln of its share of running words, times COST_SCALE. */
  readonly cost: number;
  readonly pieces: readonly Piece[];
};

export function piece(start: number, end: number, word = -1): Piece {
  return { start, end, word, isName: false, role: 'other' };
}

export function namePiece(start: number, end: number, word = -1): Piece {
  return { start, end, word, isName: true, role: 'other' };
}

export function surnamePiece(start: number, end: number): Piece {
  return { start, end, word: -1, isName: true, role: 'surname' };
}

export function givenNamePiece(start: number, end: number): Piece {
  return { start, end, word: -1, isName: true, role: 'given-name' };
}

export function suffixPiece(start: number, end: number, word: number): Piece {
  return { start, end, word, isName: false, role: 'suffix' };
}
