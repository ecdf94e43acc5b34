import { inStyle } from '../pinyin/in-style.ts';
import { isPlainStyle, type PinyinStyle } from '../pinyin/pinyin-style.ts';
import type { WordReading } from '../protocol/blocks.ts';
import { hanCharacters } from '../text/han.ts';
import { isUnsure } from './doubt.ts';
import type { Segment, TermSegment, WordSegment } from './segment.ts';

/** Which terms and words are to be read. */
type Wanted = (segment: TermSegment | WordSegment) => boolean;

/** Every word, or those of terms. */
export const ALL: Wanted = () => true;
export const TERMS: Wanted = ({ kind }) => kind === 'term';

/**
 * The words that get pinyin over them, those of terms one by one. Words without a known reading get none.
 * @param text that the segments cover.
 */
export function wordReadings(
  text: string,
  segments: readonly Segment[],
  isWanted: Wanted,
  style: PinyinStyle,
): WordReading[] {
  if (isPlainStyle(style))
    return withSuffixes(
      text,
      segments.flatMap((segment) => readingsOf(segment, isWanted)),
    );
  // In all words, since the tones of a term depend on what stands beside it.
  const all = segments.flatMap((segment) => readingsOf(segment, ALL));
  const wanted = new Set(segments.flatMap((segment) => readingsOf(segment, isWanted)).map(({ start }) => start));
  const styled = phrases(all).flatMap((phrase) => restyled(text, phrase, style));
  return withSuffixes(
    text,
    styled.filter(({ start }) => wanted.has(start)),
  );
}

/** 们 is written with the word before it (GB/T 16159-2012, 6.1.1: péngyoumen), though it is a word of its own to look up. */
function withSuffixes(text: string, readings: readonly WordReading[]): WordReading[] {
  const joined: WordReading[] = [];
  for (const reading of readings) {
    const last = joined.at(-1);
    const isSuffix =
      last?.end === reading.start && reading.end - reading.start === 1 && /[们們]/.test(text.charAt(reading.start));
    if (last && isSuffix) {
      joined[joined.length - 1] = {
        start: last.start,
        end: reading.end,
        written: [...last.written, ...reading.written],
        ...(last.unsure || reading.unsure ? { unsure: true } : {}),
      };
    } else joined.push(reading);
  }
  return joined;
}

function readingsOf(segment: Segment, isWanted: Wanted): WordReading[] {
  if (segment.kind === 'plain' || !isWanted(segment)) return [];
  return segment.kind === 'term' ? segment.words.flatMap(toReading) : toReading(segment);
}

function toReading(word: WordSegment): WordReading[] {
  const { start, end, written, syllables } = word;
  if (syllables.length === 0 || syllables.includes('')) return [];
  return [isUnsure(word) ? { start, end, written, unsure: true } : { start, end, written }];
}

/** Words that stand side by side, without a mark or an unread word between. */
function phrases(readings: readonly WordReading[]): WordReading[][] {
  const found: WordReading[][] = [];
  for (const reading of readings) {
    const last = found.at(-1);
    if (last?.at(-1)?.end === reading.start) last.push(reading);
    else found.push([reading]);
  }
  return found;
}

function restyled(text: string, phrase: readonly WordReading[], style: PinyinStyle): WordReading[] {
  const words = phrase.map(({ start, end, written }) => ({
    characters: hanCharacters(text.slice(start, end)),
    written,
  }));
  const styled = inStyle(words, style);
  return phrase.map((reading, i) => ({ ...reading, written: styled[i] ?? reading.written }));
}
