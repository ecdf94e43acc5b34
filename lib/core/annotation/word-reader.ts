import type { Lexicon, LexiconReading } from '../lexicon/lexicon.ts';
import type { Disambiguator } from '../pinyin/disambiguator.ts';
import { nameReading, surnameReading } from '../pinyin/name-readings.ts';
import { mayBeNumeral, numeralReading, writtenNumeral } from '../pinyin/numerals.ts';
import { writtenSyllables } from '../pinyin/orthography.ts';
import { SEVERAL, UNLISTED } from '../pinyin/reading-features.ts';
import { suffixReading } from '../pinyin/suffix-readings.ts';
import { hanCharacters, hanCount } from '../text/han.ts';
import { contains, type Span } from '../text/span.ts';
import { composedReadings, givenNameReadings } from './composed-readings.ts';
import { NOTHING_TO_CHOOSE, type Reading, type WordSegment } from './segment.ts';

/**
 * Reads a whole sentence, one lower-case syllable per character (code point) of it; anything at all for those that are
 * not Chinese. Asked only for characters that the lexicon does not know.
 */
export type SentenceReader = (sentence: string) => readonly string[];

export type ReadingSources = {
  readonly lexicon: Lexicon;
  readonly disambiguator: Disambiguator;
  readonly readSentence: SentenceReader;
};

/** A sentence whose words are read; what they share is worked out when the first of them asks for it. */
export type ReadSentence = {
  readonly text: string;
  readonly sentence: Span;
  /** The words of the sentence in order: the context of one another. */
  readonly words: readonly Span[];
  /** Number of the word that was read last: the next is near. */
  word: number;
  bySentenceReader: Map<number, string> | null;
};

export type WordReader = {
  open(text: string, sentence: Span, words: readonly Span[]): ReadSentence;
  /** @param word its number in the lexicon, or -1. */
  read(sentence: ReadSentence, span: Span, word: number): WordSegment;
  /** Reads a span that is known to be a surname. */
  readSurname(sentence: ReadSentence, span: Span): WordSegment;
  /** Reads a span that is known to be a given name. */
  readGivenName(sentence: ReadSentence, span: Span): WordSegment;
  /** Reads a character that makes a noun of the word before it. @param word its number in the lexicon, or -1. */
  readSuffix(sentence: ReadSentence, span: Span, word: number): WordSegment;
};

/** Words remembered with what they are put together from: a page repeats them. */
const MOST_COMPOSED = 10_000;

/**
 * Readings of words, in one order of authority: the dictionary where it has one reading for the word, else whichever of
 * its readings the disambiguator finds likeliest here, else the sentence reader's.
 */
export function createWordReader(sources: ReadingSources): WordReader {
  const { lexicon, disambiguator, readSentence } = sources;
  const composed = new Map<string, readonly LexiconReading[]>();
  let weighable = { from: '', to: '' };

  function choose(
    sentence: ReadSentence,
    span: Span,
    readings: readonly LexiconReading[],
    listed: number,
  ): WordSegment {
    const [only] = readings;
    if (only && readings.length === 1) return segment(sentence.text, span, only);
    const name = nameReading(sentence.text, span, sentence.sentence);
    const named = name === null ? undefined : readings.find((reading) => reading.syllables[0] === name);
    if (named) return segment(sentence.text, span, named, 1, readings);
    const { reading, confidence } = disambiguator.choose(contextOf(sentence, span), span.start, readings, listed);
    return segment(sentence.text, span, readings[reading] ?? UNREAD, confidence, readings);
  }

  function contextOf(sentence: ReadSentence, span: Span) {
    if (weighable.from !== sentence.text)
      weighable = { from: sentence.text, to: disambiguator.weighable(sentence.text) };
    const { words } = sentence;
    let word = (words[sentence.word]?.start ?? Number.POSITIVE_INFINITY) <= span.start ? sentence.word : 0;
    while ((words[word]?.end ?? Number.POSITIVE_INFINITY) <= span.start) word++;
    sentence.word = word;
    // A piece of a word is read as a part of it; words within a term are not on the sentence's path, and their
    // neighbours unknown.
    const holder = words[word];
    return holder && contains(holder, span)
      ? { text: weighable.to, sentence: sentence.sentence, words, word }
      : { text: weighable.to, sentence: sentence.sentence, words: [span], word: 0 };
  }

  function compose(text: string): readonly LexiconReading[] {
    const known = composed.get(text);
    if (known) return known;
    const readings = composedReadings(text, lexicon);
    if (composed.size === MOST_COMPOSED) composed.clear();
    composed.set(text, readings);
    return readings;
  }

  function bySentenceReader(sentence: ReadSentence, span: Span): WordSegment {
    sentence.bySentenceReader ??= alignSentence(sentence, readSentence);
    const syllables: string[] = [];
    let at = span.start;
    for (const character of sentence.text.slice(span.start, span.end)) {
      if (hanCharacters(character).length > 0)
        syllables.push(known(sentence.bySentenceReader.get(at) ?? '', character));
      at += character.length;
    }
    return readAs(sentence, span, syllables);
  }

  function read(sentence: ReadSentence, span: Span, word: number): WordSegment {
    if (word >= 0) {
      const listed = lexicon.readings(word, hanCount(sentence.text, span.start, span.end));
      if (listed.length > 0) return choose(sentence, span, listed, span.end - span.start > 1 ? SEVERAL : UNLISTED);
    }
    const text = sentence.text.slice(span.start, span.end);
    const numeral = numeralReading(hanCharacters(text));
    if (numeral) return readAs(sentence, span, numeral);
    const readings = compose(text);
    return readings.length > 0 ? choose(sentence, span, readings, UNLISTED) : bySentenceReader(sentence, span);
  }

  return {
    open(text, sentence, words) {
      return { text, sentence, words, word: 0, bySentenceReader: null };
    },
    read,
    readSurname(sentence, span) {
      const reading = surnameReading(sentence.text.slice(span.start, span.end));
      return reading === undefined ? read(sentence, span, -1) : readAs(sentence, span, reading);
    },
    readGivenName(sentence, span) {
      const readings = givenNameReadings(sentence.text.slice(span.start, span.end), lexicon);
      return readings.length > 0 ? choose(sentence, span, readings, UNLISTED) : read(sentence, span, -1);
    },
    readSuffix(sentence, span, word) {
      const syllable = suffixReading(sentence.text.charAt(span.start));
      return syllable === undefined ? read(sentence, span, word) : readAs(sentence, span, [syllable]);
    },
  };
}

const UNREAD: Reading = { syllables: [], written: [] };

/** A word of one reading, written as its syllables are. */
function readAs({ text }: ReadSentence, span: Span, syllables: readonly string[]): WordSegment {
  return segment(text, span, { syllables, written: syllables });
}

function segment(
  text: string,
  span: Span,
  { syllables, written: usual }: Reading,
  confidence = 1,
  choices: readonly Reading[] = NOTHING_TO_CHOOSE,
): WordSegment {
  const written = mayBeNumeral(text, span.start) ? numeralOr(usual, text.slice(span.start, span.end)) : usual;
  return { kind: 'word', start: span.start, end: span.end, syllables, written, confidence, choices };
}

function numeralOr(usual: readonly string[], word: string): readonly string[] {
  const written = writtenNumeral(hanCharacters(word), usual);
  return written ? writtenSyllables(written) : usual;
}

/** Readers hand back a character they do not know; compatibility forms (U+F900 …) and radicals are not readings either. */
function known(syllable: string, character: string): string {
  return syllable === character || hanCharacters(syllable).length > 0 ? '' : syllable;
}

/** Syllables by the offset of their character. */
function alignSentence({ text, sentence }: ReadSentence, readSentence: SentenceReader): Map<number, string> {
  const slice = text.slice(sentence.start, sentence.end);
  const syllables = readSentence(slice);
  const characters = [...slice];
  const aligned = new Map<number, string>();
  // A reader that lost count would shift every reading after the slip: better none than wrong ones.
  if (syllables.length !== characters.length) return aligned;
  let at = sentence.start;
  characters.forEach((character, i) => {
    aligned.set(at, syllables[i] ?? '');
    at += character.length;
  });
  return aligned;
}
