import type { Lexicon, LexiconReading } from '../lexicon/lexicon.ts';
import { writtenSyllables } from '../pinyin/orthography.ts';
import { hanCharacters } from '../text/han.ts';
import type { Span } from '../text/span.ts';
import type { WordSegment } from './segment.ts';

/**
 * Reads a whole sentence, one lower-case syllable per character (code point) of it; anything at all for those that are
 * not Chinese. Asked only where the lexicon leaves a choice.
 */
export type SentenceReader = (sentence: string) => readonly string[];

export type WordReader = { read(span: Span, word: number): WordSegment };

/**
 * Readings of the words of one sentence: the dictionary's where it has one for the word, else whichever of its readings
 * agrees with the sentence reader, else the likeliest.
 * @param word number in the lexicon, or -1 where it has none.
 */
export function createWordReader(
  text: string,
  sentence: Span,
  lexicon: Lexicon,
  readSentence: SentenceReader,
): WordReader {
  let bySentence: { readonly syllables: readonly string[]; readonly index: Map<number, number> } | undefined;

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
    const heard = inSentence(span).join(' ');
    return readings.find((reading) => reading.syllables.join(' ') === heard) ?? readings[0];
  }

  return {
    read(span, word) {
      const characters = hanCharacters(text.slice(span.start, span.end));
      const reading = word >= 0 ? choose(lexicon.readings(word, characters.length), span) : undefined;
      const syllables =
        reading?.syllables ?? inSentence(span).map((syllable, i) => known(syllable, characters[i] ?? ''));
      const written = writtenSyllables(reading?.written ?? syllables);
      return { kind: 'word', ...span, syllables, written };
    },
  };
}

/** Readers hand back a character they do not know; compatibility forms (U+F900 …) and radicals are not readings either. */
function known(syllable: string, character: string): string {
  return syllable === character || hanCharacters(syllable).length > 0 ? '' : syllable;
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
