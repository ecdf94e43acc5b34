import type { Corrections } from '../corrections/correction.ts';
import type { Span } from '../text/span.ts';
import { joinReadings, readAs } from './entry-words.ts';
import type { WordSegment } from './segment.ts';

/** The word as the reader wants it read in its sentence; as it is where the reader said nothing. */
export function correctWord(
  corrections: Corrections,
  simplify: (text: string) => string,
  text: string,
  sentence: Span,
  word: WordSegment,
): WordSegment {
  if (corrections.isEmpty) return word;
  const headword = simplify(text.slice(word.start, word.end));
  const pinyin = corrections.pinyinOf(headword, text.slice(sentence.start, sentence.end));
  // As long as the word, or it was meant for another.
  const words = pinyin === undefined ? null : readAs(pinyin, text, word);
  return words ? { ...word, ...joinReadings(words), confidence: 1 } : word;
}
