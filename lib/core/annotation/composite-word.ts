import { capital, writtenSyllables } from '../pinyin/orthography.ts';
import type { Reading, WordSegment } from './segment.ts';
import type { Piece } from './unlisted-word.ts';
import type { ReadSentence, WordReader } from './word-reader.ts';

/**
 * Reads a word piece by piece and joins them: names with capitals and apart, anything else in one. Where a piece may be
 * read otherwise, so may the whole, one piece at a time.
 */
export function readPieces(pieces: readonly Piece[], reader: WordReader, sentence: ReadSentence): WordSegment {
  const [only] = pieces;
  if (only && pieces.length === 1 && !only.isName) return readPiece(only, reader, sentence);
  const read = pieces.map((piece) => readPiece(piece, reader, sentence));
  const readings: readonly Reading[] = read;
  const usual = joined(pieces, readings);
  const others = read.flatMap(({ choices }, at) =>
    choices.length < 2 ? [] : choices.map((choice) => joined(pieces, readings.with(at, choice))),
  );
  const start = pieces[0]?.start ?? 0;
  const end = pieces.at(-1)?.end ?? start;
  const confidence = Math.min(1, ...read.map((piece) => piece.confidence));
  return { kind: 'word', start, end, ...usual, confidence, choices: others };
}

function readPiece({ start, end, word, role }: Piece, reader: WordReader, sentence: ReadSentence): WordSegment {
  const span = { start, end };
  if (role === 'surname') return reader.readSurname(sentence, span);
  if (role === 'given-name') return reader.readGivenName(sentence, span);
  return role === 'suffix' ? reader.readSuffix(sentence, span, word) : reader.read(sentence, span, word);
}

function joined(pieces: readonly Piece[], readings: readonly Reading[]): Reading {
  const written: string[] = [];
  readings.forEach((reading, at) => {
    const isName = pieces[at]?.isName ?? false;
    reading.written.forEach((syllable, i) => {
      const isFirst = isName && i === 0;
      written.push(isFirst ? (written.length > 0 ? ' ' : '') + capital(syllable) : syllable);
    });
  });
  return { syllables: readings.flatMap(({ syllables }) => syllables), written: writtenSyllables(written) };
}
