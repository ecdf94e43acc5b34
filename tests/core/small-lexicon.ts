import { type Lexicon, openLexicon } from '../../lib/core/lexicon/lexicon.ts';
import { type LexiconWord, packLexicon } from '../../lib/core/lexicon/pack-lexicon.ts';

/** A headword with its readings, written `xing2 | hang2`. */
export function word(text: string, readings: string, frequency = 1e-5): LexiconWord {
  return {
    text,
    frequency,
    readings: readings === '' ? [] : readings.split(' | ').map((reading) => reading.split(' ')),
  };
}

export function bufferOf(words: readonly LexiconWord[]): ArrayBuffer {
  return packLexicon(words).slice().buffer;
}

export function lexiconOf(words: readonly LexiconWord[]): Lexicon {
  return openLexicon(bufferOf(words));
}
