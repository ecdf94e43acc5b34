import { capital, writtenSyllables } from '../pinyin/orthography.ts';
import type { WordSegment } from './segment.ts';
import type { Piece } from './unlisted-word.ts';
import type { ReadSentence, WordReader } from './word-reader.ts';

/** Reads a word piece by piece and joins them: names with capitals and apart, anything else in one. */
export function readPieces(pieces: readonly Piece[], reader: WordReader, sentence: ReadSentence): WordSegment {
  let confidence = 1;
  const syllables: string[] = [];
  const written: string[] = [];
  for (const { start, end, word, isName, isSurname } of pieces) {
    const span = { start, end };
    const read = isSurname ? reader.readSurname(sentence, span) : reader.read(sentence, span, word);
    confidence = Math.min(confidence, read.confidence);
    syllables.push(...read.syllables);
    read.written.forEach((syllable, i) => {
      const isFirst = isName && i === 0;
      written.push(isFirst ? (written.length > 0 ? ' ' : '') + capital(syllable) : syllable);
    });
  }
  const start = pieces[0]?.start ?? 0;
  const end = pieces.at(-1)?.end ?? start;
  return { kind: 'word', start, end, syllables, written: writtenSyllables(written), confidence, choices: [] };
}
