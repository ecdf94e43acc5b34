import { writtenSyllables } from '../pinyin/orthography.ts';
import type { WordSegment } from './segment.ts';
import type { Piece } from './unlisted-word.ts';
import type { WordReader } from './word-reader.ts';

/** Reads a word piece by piece and joins them: names with capitals and apart, anything else in one. */
export function readPieces(pieces: readonly Piece[], reader: WordReader): WordSegment {
  const read = pieces.map((one) => {
    const span = { start: one.start, end: one.end };
    const { syllables, written } = one.isSurname ? reader.readSurname(span) : reader.read(span, one.word);
    return { syllables, written: one.isName ? written.map((w, i) => (i === 0 ? capital(w) : w)) : written };
  });
  const written = read.flatMap((one, i) =>
    one.written.map((w, k) => (i > 0 && k === 0 && pieces[i]?.isName ? ` ${w}` : w)),
  );
  const start = pieces[0]?.start ?? 0;
  const end = pieces.at(-1)?.end ?? start;
  return {
    kind: 'word',
    start,
    end,
    syllables: read.flatMap((one) => one.syllables),
    written: writtenSyllables(written),
  };
}

function capital(syllable: string): string {
  return syllable.charAt(0).toUpperCase() + syllable.slice(1);
}
