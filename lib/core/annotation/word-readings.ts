import type { WordReading } from '../protocol/blocks.ts';
import type { Segment, WordSegment } from './segment.ts';

/** The words that get pinyin over them: those of terms, or all. Words without a known reading get none. */
export function wordReadings(segments: readonly Segment[], level: 'terms' | 'all'): WordReading[] {
  return segments.flatMap((segment) => {
    if (segment.kind === 'term') return segment.words.flatMap(toReading);
    return level === 'all' && segment.kind === 'word' ? toReading(segment) : [];
  });
}

function toReading({ start, end, written, syllables }: WordSegment): WordReading[] {
  return syllables.length === 0 || syllables.includes('') ? [] : [{ start, end, written }];
}
