import type { Lexicon, LexiconReading } from '../lexicon/lexicon.ts';
import type { Disambiguator } from '../pinyin/disambiguator.ts';
import { mayBeNumeral, writtenNumeral } from '../pinyin/numerals.ts';
import { writtenSyllables } from '../pinyin/orthography.ts';
import { nameReading, surnameReading } from '../pinyin/surnames.ts';
import { hanCharacters } from '../text/han.ts';
import type { Span } from '../text/span.ts';
import type { WordSegment } from './segment.ts';

/**
 * Reads a whole sentence, one lower-case syllable per character (code point) of it; anything at all for those that are
 * not Chinese. Asked only for characters that the lexicon does not know.
 */
export type SentenceReader = (sentence: string) => readonly string[];

export type WordReader = {
  read(span: Span, word: number): WordSegment;
  /** Reads a span that is known to be a surname. */
  readSurname(span: Span): WordSegment;
};

/** Most ways of reading a word character by character that are weighed against one another. */
const MOST_READINGS = 16;

export type ReadingSources = {
  readonly lexicon: Lexicon;
  readonly disambiguator: Disambiguator;
  readonly readSentence: SentenceReader;
};

/**
 * Readings of the words of one sentence: the dictionary's where it has one for the word, else whichever of its readings
 * the disambiguator finds likeliest here, else the sentence reader's.
 * @param words of the sentence in order; they are the context of one another.
 */
export function createWordReader(
  text: string,
  sentence: Span,
  words: readonly Span[],
  { lexicon, disambiguator, readSentence }: ReadingSources,
): WordReader {
  let bySentence: { readonly syllables: readonly string[]; readonly index: Map<number, number> } | undefined;
  let inContext: SentenceContext | undefined;

  function inSentence(span: Span): string[] {
    bySentence ??= alignSentence(text, sentence, readSentence);
    const { syllables, index } = bySentence;
    const first = index.get(span.start) ?? 0;
    return [...text.slice(span.start, span.end)].flatMap((character, i) =>
      hanCharacters(character).length > 0 ? [syllables[first + i] ?? ''] : [],
    );
  }

  function choose(readings: readonly LexiconReading[], span: Span): LexiconReading | undefined {
    if (readings.length < 2) return readings[0];
    const name = nameReading(text, span, sentence);
    const named = name && readings.find((reading) => reading.syllables[0] === name);
    if (named) return named;
    inContext ??= contextOf(text, sentence, words, disambiguator);
    const at = { start: span.start - sentence.start, end: span.end - sentence.start };
    const word = inContext.numbers.get(at.start);
    const known = word !== undefined && inContext.words[word]?.end === at.end;
    // Words within a term are not on the sentence's path: their neighbours are unknown.
    const context = known ? { ...inContext, word } : { ...inContext, words: [at], word: 0 };
    const syllables = readings.map((reading) => reading.syllables);
    return readings[disambiguator.choose(context, syllables).reading] ?? readings[0];
  }

  /** The likeliest reading of a word that has none in the lexicon, put together from those of its characters. */
  function compose(span: Span): LexiconReading | undefined {
    let readings: string[][] = [[]];
    for (const character of hanCharacters(text.slice(span.start, span.end))) {
      const match = lexicon.find(character);
      const own = match ? lexicon.readings(match.word, 1).flatMap(({ syllables }) => syllables) : [];
      readings = readings.flatMap((before) => [...new Set(own)].map((syllable) => [...before, syllable]));
      if (readings.length === 0 || readings.length > MOST_READINGS) return undefined;
    }
    return choose(
      readings.map((syllables) => ({ syllables, written: syllables })),
      span,
    );
  }

  function segment(span: Span, reading: LexiconReading): WordSegment {
    const characters = mayBeNumeral(text, span.start) ? hanCharacters(text.slice(span.start, span.end)) : [];
    const written = writtenNumeral(characters, reading.written) ?? reading.written;
    return { kind: 'word', ...span, syllables: reading.syllables, written: writtenSyllables(written) };
  }

  return {
    read(span, word) {
      const characters = hanCharacters(text.slice(span.start, span.end));
      const readings = word >= 0 ? lexicon.readings(word, characters.length) : [];
      const reading = choose(readings, span) ?? compose(span);
      if (reading) return segment(span, reading);
      const syllables = inSentence(span).map((syllable, i) => known(syllable, characters[i] ?? ''));
      return segment(span, { syllables, written: syllables });
    },
    readSurname(span) {
      const reading = surnameReading(text.slice(span.start, span.end));
      return reading ? segment(span, { syllables: [reading], written: [reading] }) : this.read(span, -1);
    },
  };
}

/** Readers hand back a character they do not know; compatibility forms (U+F900 …) and radicals are not readings either. */
function known(syllable: string, character: string): string {
  return syllable === character || hanCharacters(syllable).length > 0 ? '' : syllable;
}

type SentenceContext = {
  /** Of the sentence alone, so that a whole page is not simplified again for each; offsets count from its start. */
  readonly text: string;
  readonly sentence: Span;
  readonly words: readonly Span[];
  /** Number of the word that begins at an offset. */
  readonly numbers: ReadonlyMap<number, number>;
};

function contextOf(
  text: string,
  sentence: Span,
  words: readonly Span[],
  disambiguator: Disambiguator,
): SentenceContext {
  const inside = words.map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start }));
  return {
    text: disambiguator.simplify(text.slice(sentence.start, sentence.end)),
    sentence: { start: 0, end: sentence.end - sentence.start },
    words: inside,
    numbers: new Map(inside.map(({ start }, number) => [start, number])),
  };
}

function alignSentence(text: string, sentence: Span, readSentence: SentenceReader) {
  const slice = text.slice(sentence.start, sentence.end);
  const index = new Map<number, number>();
  let offset = sentence.start;
  let count = 0;
  for (const character of slice) {
    index.set(offset, count++);
    offset += character.length;
  }
  const syllables = readSentence(slice);
  // A reader that lost count would shift every reading after the slip: better none than wrong ones.
  return { syllables: syllables.length === count ? syllables : [], index };
}
