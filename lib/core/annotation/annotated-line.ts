import { hanCharacters } from '../text/han.ts';
import type { Segment, TermSegment, WordSegment } from './segment.ts';

/** A segment as the command line prints it; UTF-16 offsets into the line. */
export type PrintedSegment = {
  readonly kind: 'term' | 'word' | 'plain';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** One citation syllable per Chinese character. */
  readonly pinyin: readonly string[];
  readonly termId?: string;
  readonly rendering?: string;
  readonly parts?: readonly PrintedSegment[];
  readonly words?: readonly PrintedSegment[];
};

type RenderingOf = (termId: string) => string | undefined;

/** @param renderingOf the first rendering of a term, by its id. */
export function printedSegment(text: string, segment: Segment, renderingOf: RenderingOf): PrintedSegment {
  if (segment.kind === 'plain')
    return { ...base(text, segment), pinyin: hanCharacters(text.slice(segment.start, segment.end)).map(() => '') };
  if (segment.kind === 'word') return printedWord(text, segment);
  return printedTerm(text, segment, renderingOf);
}

function printedWord(text: string, word: WordSegment): PrintedSegment {
  return { ...base(text, word), pinyin: word.syllables };
}

function printedTerm(text: string, segment: TermSegment, renderingOf: RenderingOf): PrintedSegment {
  const rendering = renderingOf(segment.term.id);
  return {
    ...base(text, segment),
    pinyin: segment.syllables,
    termId: segment.term.id,
    ...(rendering === undefined ? {} : { rendering }),
    ...(segment.parts.length > 0 ? { parts: segment.parts.map((part) => printedTerm(text, part, renderingOf)) } : {}),
    words: segment.words.map((word) => printedWord(text, word)),
  };
}

function base(text: string, { kind, start, end }: Segment) {
  return { kind, start, end, text: text.slice(start, end) };
}
