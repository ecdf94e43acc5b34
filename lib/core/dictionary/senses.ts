import { type Reference, readable, references } from './reference.ts';

/** What CC-CEDICT's senses of one entry say, by kind. */
export type Senses = {
  /** Ready to read, in the order of the dictionary, what makes it a surname last. */
  readonly definitions: readonly string[];
  readonly classifiers: readonly Reference[];
  /** On how it is read elsewhere: `Taiwan pr. fǎ`. */
  readonly notes: readonly string[];
  /** Words whose meaning is this entry's too: what it is a variant of, or sends the reader to. */
  readonly sameAs: readonly Reference[];
  /** Whether it does nothing but send the reader on. */
  readonly isPointer: boolean;
};

const CLASSIFIERS = / ?\((CL:[^)]*)\)|^CL:.*$/;
const NOTE = /^(?:\([^)]*\) ?)?(?:(?:also|Taiwan|Beijing|colloquial|coll\.|old|Japanese) )+pr\. \[[^\]]+\]/;
const LABELS = String.raw`^(?:\([^)]*\) ?)*`;
/** Says that the word is another one, written, read or shortened otherwise. */
const SAME = new RegExp(
  `${LABELS}(?:(?:[a-z-]+ ){0,3}(?:variant|form|equivalent) of|see|same as|contraction of) (?=[^ ]*\\p{Script=Han})`,
  'iu',
);
/** Says so too, but of a word with a meaning of its own it only gives another form. */
const ALSO = new RegExp(
  `${LABELS}(?:see also|also written|also called|also known as|abbr\\. (?:for|of|to)|used in) (?=[^ ]*\\p{Script=Han})`,
  'iu',
);

/** Sorts the senses of an entry by what they are. `simplified` is its headword. */
export function parseSenses(simplified: string, english: readonly string[]): Senses {
  const classifiers = english.flatMap((sense) => references(sense.match(CLASSIFIERS)?.[0] ?? ''));
  const meant = english.map((sense) => sense.replace(CLASSIFIERS, '')).filter((sense) => sense !== '');
  const notes = meant.filter((sense) => NOTE.test(sense));
  const others = meant.filter((sense) => !NOTE.test(sense));
  const pointers = others.filter((sense) => SAME.test(sense) || ALSO.test(sense));
  const isPointer = pointers.length > 0 && pointers.length === others.length;
  // 里 as a variant of 里 would say nothing: between characters of one Simplified form it is the other one that differs.
  const namedAs = (one: Reference) => (one.simplified === simplified ? one.traditional : one.simplified);
  return {
    definitions: surnamesLast(others).map((sense) => readable(sense, pointers.includes(sense) ? namedAs : undefined)),
    classifiers: distinct(classifiers),
    notes: notes.map((sense) => readable(sense)),
    sameAs: distinct(others.filter((sense) => SAME.test(sense) || (isPointer && ALSO.test(sense))).flatMap(references)),
    isPointer,
  };
}

export function isSurname(sense: string): boolean {
  return /^surname |\(surname\)/.test(sense);
}

function surnamesLast(senses: readonly string[]): string[] {
  return [...senses.filter((sense) => !isSurname(sense)), ...senses.filter(isSurname)];
}

function distinct(all: readonly Reference[]): Reference[] {
  return [...new Map(all.map((one) => [`${one.traditional} ${one.pinyin}`, one])).values()];
}
