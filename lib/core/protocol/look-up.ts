import type { DictionaryEntry } from '../dictionary/row.ts';
import type { Member, Rendering, Source } from '../glossary/term.ts';
import type { OwnTerm } from '../own-terms/own-term.ts';
import type { Span } from '../text/span.ts';

export type ShownRendering = Pick<Rendering, 'text' | 'kind' | 'note'> & {
  readonly verified: boolean;
  readonly source?: Pick<Source, 'title' | 'body' | 'date' | 'url'>;
};

/** A glossary term, ready to show. */
export type TermContent = {
  readonly id: string;
  readonly headword: string;
  readonly traditional: string;
  readonly pinyin: string;
  readonly category: string;
  readonly literal?: string;
  readonly gloss: string;
  readonly renderings: readonly ShownRendering[];
  readonly origin?: { readonly date?: string; readonly occasion?: string; readonly certainty: 'certain' | 'probable' };
  readonly members: readonly Member[];
  /** Terms nested in this one, in order. */
  readonly parts: readonly { readonly id: string; readonly headword: string; readonly rendering: string }[];
};

/** A term of the reader's own, ready to show. */
export type OwnTermContent = {
  readonly term: OwnTerm;
  /** The reader's, or as the engine reads it. */
  readonly pinyin: string;
  readonly parts: TermContent['parts'];
};

/** A dictionary word, ready to show: the longest match first, then shorter ones under the pointer. */
export type WordContent = Span & { readonly headword: string; readonly entries: readonly DictionaryEntry[] };

/** What the notebook knows of the thing under the pointer; no encounters: it is not saved. */
export type SavedState =
  | { readonly kind: 'known'; readonly encounters: number }
  | { readonly kind: 'unavailable'; readonly code: string };

/** The answer to a look-up; `span` is what it is about, UTF-16 offsets into the block's text. */
export type LookUp = {
  readonly span: Span;
  /** The reader's own term; `term` is then the glossary's in the same place. */
  readonly own?: OwnTermContent;
  readonly term?: TermContent;
  readonly words: readonly WordContent[];
  /** Pinyin as read in this place. */
  readonly pinyin: string;
  /** How else it may be read, where that is uncertain. */
  readonly otherReadings: readonly string[];
  /** How the reader wants a pinyin of this answer written, where that is otherwise: notation, tones as spoken. */
  readonly shownPinyin: Readonly<Record<string, string>>;
  readonly savedState: SavedState;
};
