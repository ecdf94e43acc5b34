import type { CorrectionScope } from '../corrections/correction.ts';
import type { DictionaryEntry } from '../dictionary/row.ts';
import type { Difference } from '../formulas/near-miss.ts';
import type { Member, Rendering, Source } from '../glossary/term.ts';
import type { OwnTerm } from '../own-terms/own-term.ts';
import type { Span } from '../text/span.ts';
import type { EntryNotes } from '../vocabulary/entry-notes.ts';

export type ShownRendering = Pick<Rendering, 'text' | 'kind' | 'note'> & {
  readonly verified: boolean;
  readonly source?: Pick<Source, 'title' | 'body' | 'date' | 'url'>;
};

/** A term as another one's card names it. */
export type NamedTerm = { readonly id: string; readonly headword: string; readonly rendering: string };

/** A member of a formula, with the id of its own entry if it has one. */
export type ShownMember = Pick<Member, 'text' | 'rendering'> & { readonly termId?: string };

/** What the card says of a term in time. Dates are ISO texts as precise as known; `articleDate` is a day. */
export type TimeNote =
  /** The rendering shown first was in force then; today's is among the others. */
  | { readonly kind: 'rendering-then'; readonly articleDate: string }
  /** No official rendering as old as the article is known. */
  | { readonly kind: 'rendering-later'; readonly articleDate: string }
  | { readonly kind: 'newer'; readonly since: string; readonly articleDate: string }
  | { readonly kind: 'replaced'; readonly by: NamedTerm; readonly since?: string }
  /** When the article appeared, it had been replaced. */
  | { readonly kind: 'already-replaced'; readonly by: NamedTerm; readonly since: string }
  /** The members are those of the article's time, which changed afterwards. */
  | { readonly kind: 'members-then'; readonly until: string; readonly articleDate: string };

/** Kinds of relations that the card names, in its order; what replaced a term is among the notes on its time. */
export const SHOWN_RELATIONS = ['abbreviationOf', 'partOf', 'replaces', 'notToConfuse'] as const;

export type ShownRelation = { readonly kind: (typeof SHOWN_RELATIONS)[number]; readonly terms: readonly NamedTerm[] };

/** A glossary term, ready to show. */
export type TermContent = {
  readonly id: string;
  readonly headword: string;
  readonly traditional: string;
  readonly pinyin: string;
  readonly category: string;
  readonly literal?: string;
  readonly gloss: string;
  /** The one to show first, then the others, newest first. */
  readonly renderings: readonly ShownRendering[];
  readonly timeNotes: readonly TimeNote[];
  readonly origin?: { readonly date?: string; readonly occasion?: string; readonly certainty: 'certain' | 'probable' };
  readonly members: readonly ShownMember[];
  readonly relations: readonly ShownRelation[];
  /** Terms nested in this one, in order. */
  readonly parts: readonly NamedTerm[];
};

/** A term of the reader's own, ready to show. */
export type OwnTermContent = {
  readonly term: OwnTerm;
  /** The reader's, or as the engine reads it. */
  readonly pinyin: string;
  readonly parts: TermContent['parts'];
};

/** A headword as printed, with its entries in the dictionary. */
export type HeadwordEntries = { readonly headword: string; readonly entries: readonly DictionaryEntry[] };

/** A dictionary word, ready to show: the longest match first, then shorter ones under the pointer. */
export type WordContent = Span & HeadwordEntries;

/** What a text is made of: itself if the dictionary has it, its words, its characters; each once and in order. */
export type Inside = {
  readonly words: readonly HeadwordEntries[];
  /** The entries read as the text is come first. */
  readonly characters: readonly HeadwordEntries[];
  /** As for a look-up. */
  readonly shownPinyin: Readonly<Record<string, string>>;
};

/** A formula that the glossary does not have as it stands there; `text` is what stands there, without outer marks. */
export type UnknownFormula =
  /** It has the shape of one: 三个确保, 1+14+N. The card is about all of it. */
  | { readonly kind: 'pattern'; readonly text: string; readonly simplified: string }
  /** It is nearly `formula`, the glossary's term `term`. The card is about the word in it. */
  | {
      readonly kind: 'near-miss';
      readonly text: string;
      readonly formula: string;
      readonly term: NamedTerm;
      readonly difference: Difference;
    };

/** A word as it stands in the text that the dictionary has only pieces of, if anything: a person's name, 婚恋观. */
export type UnlistedContent = { readonly text: string; readonly simplified: string; readonly isName: boolean };

/** The ways in which the word may be read, and where a choice of the reader's holds. */
export type ReadingChoices = { readonly choices: readonly string[]; readonly corrected: CorrectionScope | null };

/** What the notebook knows of the thing under the pointer; no encounters, and no notes: it is not saved. */
export type SavedState =
  | {
      readonly kind: 'known';
      readonly encounters: number;
      /** On how many pages it was met, and when first (epoch ms); absent where it was not. */
      readonly met?: { readonly pages: number; readonly since: number };
      readonly notes?: EntryNotes;
    }
  | { readonly kind: 'unavailable'; readonly code: string };

/** The answer to a look-up; `span` is what it is about, UTF-16 offsets into the block's text. */
export type LookUp = {
  readonly span: Span;
  /** The reader's own term; `term` is then the glossary's in the same place. */
  readonly own?: OwnTermContent;
  readonly term?: TermContent;
  /** Only where there is no term. */
  readonly formula?: UnknownFormula;
  /** Only where there is neither a term nor a formula that the card is about. */
  readonly unlisted?: UnlistedContent;
  readonly words: readonly WordContent[];
  /** Pinyin as read in this place. */
  readonly pinyin: string;
  /** How else it may be read, where that is uncertain. */
  readonly otherReadings: readonly string[];
  /** Absent where the word has but one reading, or is a term. */
  readonly readings?: ReadingChoices;
  /** How the reader wants a pinyin of this answer written, where that is otherwise: notation, tones as spoken. */
  readonly shownPinyin: Readonly<Record<string, string>>;
  readonly savedState: SavedState;
};
