import type { Corrections } from '../corrections/correction.ts';
import { joinWritten } from '../pinyin/orthography.ts';
import type { BlockText } from '../protocol/blocks.ts';
import type { ReadingChoices } from '../protocol/look-up.ts';
import { sentenceAt } from '../text/sentences.ts';
import type { Annotator } from './annotator.ts';
import type { Segment } from './segment.ts';

/** A word that may be read in several ways, as a correction names it. */
export type CorrectableWord = {
  /** In Simplified characters. */
  readonly word: string;
  /** As printed, without space around it. */
  readonly sentence: string;
  /** Its readings as written in running pinyin, each once. */
  readonly choices: readonly string[];
};

type Sources = {
  readonly annotator: Annotator;
  readonly corrections: Corrections;
  readonly simplify: (text: string) => string;
};

/** The word at a UTF-16 offset of a block; null where there is none or but one way to read it. */
export function correctableWord(
  { annotator, simplify }: Pick<Sources, 'annotator' | 'simplify'>,
  { text, breaks }: BlockText,
  offset: number,
): CorrectableWord | null {
  const segment = annotator.segmentAt(text, offset, breaks);
  return segment ? correctable(simplify, text, segment) : null;
}

/** What the reader may choose from, and what they have chosen; undefined where there is no choice. */
export function readingChoices(
  { corrections, simplify }: Pick<Sources, 'corrections' | 'simplify'>,
  text: string,
  segment: Segment,
): ReadingChoices | undefined {
  const found = correctable(simplify, text, segment);
  if (!found) return undefined;
  const { word, sentence, choices } = found;
  return { choices, corrected: corrections.scopeOf(word, sentence) };
}

function correctable(simplify: Sources['simplify'], text: string, segment: Segment): CorrectableWord | null {
  if (segment.kind !== 'word') return null;
  const choices = [...new Set(segment.choices.map(({ written }) => joinWritten(written)))];
  if (choices.length < 2) return null;
  const { start, end } = sentenceAt(text, segment.start);
  return { word: simplify(text.slice(segment.start, segment.end)), sentence: text.slice(start, end).trim(), choices };
}
