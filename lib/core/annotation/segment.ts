import type { Term } from '../glossary/term.ts';
import type { Syllable } from '../pinyin/syllable.ts';
import type { Span } from '../text/span.ts';

export type Reading = {
  /** One citation syllable per Chinese character, lower case; empty where no reading is known. */
  readonly syllables: readonly Syllable[];
  /** The same as written in running pinyin (lib/core/pinyin/orthography). */
  readonly written: readonly string[];
};

type Read = Span & Reading;

export type WordSegment = Read & {
  readonly kind: 'word';
  /** How often a reading chosen like this one is right: 1 where nothing had to be chosen. */
  readonly confidence: number;
  /** The readings that were weighed, this one among them; empty where there was but one. */
  readonly choices: readonly Reading[];
};

/** The `choices` of a word with one reading. */
export const NOTHING_TO_CHOOSE: readonly Reading[] = [];

export type TermSegment = Read & {
  readonly kind: 'term';
  readonly term: Term;
  /** Nested terms, the longest of those that begin together; they may overlap one another (全面深化改革 / 深化改革开放). */
  readonly parts: readonly TermSegment[];
  /** The words the term is made of; marks and other plain text between them are left out. */
  readonly words: readonly WordSegment[];
};

/** Anything that is not Chinese: marks, spaces, Latin letters, digits. */
export type PlainSegment = Span & { readonly kind: 'plain' };

/** A piece of annotated text. The segments of a text cover it in order, without gaps or overlaps. */
export type Segment = TermSegment | WordSegment | PlainSegment;
