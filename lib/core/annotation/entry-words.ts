import type { TermMatch } from '../glossary/glossary.ts';
import type { Term } from '../glossary/term.ts';
import { citation, parsePinyin } from '../pinyin/orthography.ts';
import { isProperName } from '../pinyin/proper-name.ts';
import { characterLength, hanCharacters, hanCount, isHanAt } from '../text/han.ts';
import type { Span } from '../text/span.ts';
import { NOTHING_TO_CHOOSE, type Reading, type WordSegment } from './segment.ts';

/** The words of a term with the reading of the whole. */
export type TermWords = { readonly words: readonly WordSegment[]; readonly whole: Reading };

/** How an entry reads its headword. */
type OwnReading = {
  readonly words: readonly Reading[];
  readonly whole: Reading;
  /** Whether every unit of the headword is a Chinese character with a syllable of its own, in both scripts. */
  readonly isUnitWise: boolean;
  /** The syllables of the headword's characters, in both scripts; not of those that it reads in two ways. */
  readonly ofCharacter: ReadonlyMap<string, string>;
};

export type EntryWords = {
  /** The words of a headword as its entry writes them; null for other forms, which the lexicon has to read. */
  find(text: string, match: TermMatch): TermWords | null;
  /** The words of another form, each read as the headword reads the same characters if it may be read so at all. */
  fit(text: string, term: Term, words: readonly WordSegment[]): readonly WordSegment[];
  /** Whether the entry writes the term as a name. */
  isProperName(term: Term): boolean;
};

/** Entries' pinyin is parsed once: a page repeats its terms. */
export function createEntryWords(): EntryWords {
  const known = new Map<Term, OwnReading | null>();

  function ownReading(term: Term): OwnReading | null {
    let reading = known.get(term);
    if (reading === undefined) {
      reading = parseOwnReading(term);
      known.set(term, reading);
    }
    return reading;
  }

  return {
    find(text, match) {
      const reading = match.isHeadword ? ownReading(match.term) : null;
      if (!reading) return null;
      // Longer where quotation marks stand inside.
      const isBare = reading.isUnitWise && match.end - match.start === reading.whole.syllables.length;
      const words = isBare ? placeUnits(match.start, reading.words) : place(text, match, reading.words);
      return words && { words, whole: reading.whole };
    },
    fit(text, term, words) {
      const own = ownReading(term);
      return own ? words.map((word) => fitWord(text, own.ofCharacter, word)) : words;
    },
    isProperName: (term) => isProperName(ownReading(term)?.words ?? []),
  };
}

function parseOwnReading(term: Term): OwnReading | null {
  const words = wordsOf(term.pinyin);
  if (!words) return null;
  const whole = joinReadings(words);
  const count = whole.syllables.length;
  const isUnitWise = term.spellings.every((one) => one.length === count && hanCount(one, 0, count) === count);
  return { words, whole, isUnitWise, ofCharacter: byCharacter(term.spellings, whole.syllables) };
}

function byCharacter(spellings: readonly string[], syllables: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const spelling of spellings) {
    hanCharacters(spelling).forEach((character, i) => {
      const syllable = syllables[i] ?? '';
      found.set(character, (found.get(character) ?? syllable) === syllable ? syllable : '');
    });
  }
  return found;
}

function fitWord(text: string, ofCharacter: ReadonlyMap<string, string>, word: WordSegment): WordSegment {
  if (word.choices.length < 2) return word;
  const meant = hanCharacters(text.slice(word.start, word.end)).map((character) => ofCharacter.get(character) || null);
  const fitting = word.choices.find(({ syllables }) =>
    syllables.every((syllable, i) => meant[i] === null || meant[i] === syllable),
  );
  if (!fitting || meant.every((syllable) => syllable === null)) return word;
  const isCertain = !meant.includes(null);
  return { ...word, ...fitting, confidence: isCertain ? 1 : word.confidence };
}

function wordsOf(pinyin: string): Reading[] | null {
  return parsePinyin(pinyin)?.map(({ written }) => ({ syllables: written.map(citation), written })) ?? null;
}

/** A span's characters read by running pinyin, word by word; null where that has more or fewer syllables, or is none. */
export function readAs(pinyin: string, text: string, span: Span): WordSegment[] | null {
  const words = wordsOf(pinyin);
  return words && place(text, span, words);
}

/** Puts words on the Chinese characters of a span, or null where they are not as many. */
function place(text: string, { start, end }: Span, words: readonly Reading[]): WordSegment[] | null {
  const segments: WordSegment[] = [];
  let at = start;
  for (const { syllables, written } of words) {
    const first = nextHan(text, at, end);
    for (let i = 0; i < written.length; i++) {
      const character = nextHan(text, at, end);
      if (character >= end) return null;
      at = character + characterLength(text, character);
    }
    segments.push(readWord(first, at, { syllables, written }));
  }
  return nextHan(text, at, end) < end ? null : segments;
}

/** The same where every unit is a Chinese character of its own. */
function placeUnits(start: number, words: readonly Reading[]): WordSegment[] {
  let at = start;
  return words.map((word) => {
    const first = at;
    at += word.syllables.length;
    return readWord(first, at, word);
  });
}

function readWord(start: number, end: number, { syllables, written }: Reading): WordSegment {
  return { kind: 'word', start, end, syllables, written, confidence: 1, choices: NOTHING_TO_CHOOSE };
}

/** Offset of the next Chinese character, or `end`. */
function nextHan(text: string, offset: number, end: number): number {
  let at = offset;
  while (at < end && !isHanAt(text, at)) at += characterLength(text, at);
  return at;
}

/** The reading of several words as one: with a space before each but the first. */
export function joinReadings(words: readonly Reading[]): Reading {
  const syllables: string[] = [];
  const written: string[] = [];
  words.forEach((word, i) => {
    syllables.push(...word.syllables);
    word.written.forEach((syllable, k) => {
      written.push(i > 0 && k === 0 ? ` ${syllable}` : syllable);
    });
  });
  return { syllables, written };
}
