import { type Corrections, NO_CORRECTIONS } from '../corrections/correction.ts';
import type { TermFinder, TermMatch } from '../glossary/glossary.ts';
import { inCapitals } from '../pinyin/proper-name.ts';
import { isHanAt } from '../text/han.ts';
import { contains, overlaps, type Span, sameSpan } from '../text/span.ts';
import { bestPath, type Step } from './best-path.ts';
import { createBreaks, NO_BREAKS } from './breaks.ts';
import { readPieces } from './composite-word.ts';
import { correctWord } from './correct-word.ts';
import { createEntryWords, joinReadings, type TermWords } from './entry-words.ts';
import type { Segment, TermSegment, WordSegment } from './segment.ts';
import { sentencePaths } from './sentence-paths.ts';
import { createWordReader, type ReadingSources, type ReadSentence } from './word-reader.ts';

export type Annotator = {
  /** Segments that cover the text. `breaks` are offsets that no word or term may cross. */
  annotate(text: string, breaks?: readonly number[]): Segment[];
  /** The segment that `annotate` would find at an offset, without reading any sentence but its own. */
  segmentAt(text: string, offset: number, breaks?: readonly number[]): Segment | undefined;
  /** The terms that `annotate` would find, without reading the words between them. */
  findTerms(text: string, breaks?: readonly number[]): TermMatch[];
};

export type Engine = ReadingSources & { readonly glossary: TermFinder };

/** @param corrections the reader's own readings, before all others. */
export function createAnnotator(engine: Engine, corrections: Corrections = NO_CORRECTIONS): Annotator {
  const { lexicon, disambiguator } = engine;
  const ownWords = createEntryWords();
  const reader = createWordReader(engine);

  return {
    annotate(text, breaks = []) {
      const segments: Segment[] = [];
      for (const { sentence, matches, path } of sentencePaths(text, engine, createBreaks(breaks))) {
        const open = reader.open(text, sentence, path);
        for (const step of path) append(segments, toSegment(open, step, matches));
      }
      return segments;
    },
    segmentAt(text, offset, breaks = []) {
      const isThere = ({ start, end }: Span) => start <= offset && offset < end;
      for (const { sentence, matches, path } of sentencePaths(text, engine, createBreaks(breaks), isThere)) {
        const step = path.find(isThere);
        if (step) return toSegment(reader.open(text, sentence, path), step, matches);
      }
      return undefined;
    },
    findTerms(text, breaks = []) {
      const found: TermMatch[] = [];
      for (const { path } of sentencePaths(text, engine, createBreaks(breaks), (_, matches) => matches.length > 0)) {
        for (const { match } of path) if (match) found.push(match);
      }
      return found;
    },
  };

  function toSegment(sentence: ReadSentence, step: Step, matches: readonly TermMatch[]): Segment {
    const { start, end, word, match, pieces } = step;
    if (match) return toTerm(sentence, match, matches);
    if (pieces) return corrected(sentence, readPieces(pieces, reader, sentence));
    const isRead = word >= 0 || isHanAt(sentence.text, start);
    return isRead ? corrected(sentence, reader.read(sentence, { start, end }, word)) : { kind: 'plain', start, end };
  }

  function corrected({ text, sentence }: ReadSentence, word: WordSegment): WordSegment {
    return correctWord(corrections, disambiguator.simplify, text, sentence, word);
  }

  function toTerm(sentence: ReadSentence, match: TermMatch, matches: readonly TermMatch[]): TermSegment {
    const nested = matches.filter((other) => contains(match, other) && !sameSpan(match, other));
    const read = ownWords.find(sentence.text, match) ?? wordsByPath(sentence, match, nested);
    const parts = largest(nested).map((part) => fitPart(toTerm(sentence, part, nested), read.words));
    return toTermSegment(match, parts, read);
  }

  /** The words of a form that its entry does not write out; those of a name have capitals as in the entry. */
  function wordsByPath(sentence: ReadSentence, match: TermMatch, nested: readonly TermMatch[]): TermWords {
    const path = bestPath(sentence.text, match, lexicon, nested, NO_BREAKS);
    const inside = reader.open(sentence.text, sentence.sentence, withPath(sentence.words, match, path));
    const read = path.flatMap((step) => {
      const segment = toSegment(inside, step, nested);
      return segment.kind === 'term' ? segment.words : segment.kind === 'word' ? [segment] : [];
    });
    const fitted = ownWords.fit(sentence.text, match.term, read);
    const words = ownWords.isProperName(match.term) ? inCapitals(fitted) : fitted;
    return { words, whole: joinReadings(words) };
  }
}

/** The words of a sentence with those of a term in its place; by themselves where it is only a part of another term. */
function withPath(words: readonly Span[], term: Span, path: readonly Span[]): readonly Span[] {
  const at = words.findIndex((word) => sameSpan(word, term));
  return at < 0 ? path : words.toSpliced(at, 1, ...path);
}

function toTermSegment(
  { start, end, term }: Pick<TermMatch, 'start' | 'end' | 'term'>,
  parts: readonly TermSegment[],
  { words, whole: { syllables, written } }: TermWords,
): TermSegment {
  return { kind: 'term', start, end, term, parts, words, syllables, written };
}

/** The terms that no other one of them holds. */
function largest(terms: readonly TermMatch[]): readonly TermMatch[] {
  if (terms.length < 2) return terms;
  return terms.filter((one) => !terms.some((other) => other !== one && contains(other, one) && !sameSpan(other, one)));
}

/** A nested term is read as the whole is: its own entry may know another reading, but not here. */
function fitPart(part: TermSegment, whole: readonly WordSegment[]): TermSegment {
  const words = whole.filter((word) => overlaps(word, part));
  if (words.length === 0 || !words.every((word) => contains(part, word))) return part;
  return toTermSegment(part, part.parts, { words, whole: joinReadings(words) });
}

/** Adds a segment; neighbouring plain ones become one. */
function append(segments: Segment[], segment: Segment): void {
  const last = segments.at(-1);
  if (segment.kind === 'plain' && last?.kind === 'plain') {
    segments[segments.length - 1] = { kind: 'plain', start: last.start, end: segment.end };
  } else {
    segments.push(segment);
  }
}
