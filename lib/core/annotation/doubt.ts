import { joinWritten } from '../pinyin/orthography.ts';
import { isSameButForStress } from '../pinyin/syllable.ts';
import type { Reading, Segment, WordSegment } from './segment.ts';

/**
 * A choice that is right less often than this is shown as uncertain: about one polyphonic character in thirty, and a
 * third of all mistakes (docs/benchmarks.md).
 */
const SURE = 0.8;

type Chosen = Pick<WordSegment, 'confidence' | 'choices' | 'syllables'>;

/** Whether another reading is nearly as likely: one that the card can name, and not merely free in its stress. */
export function isUnsure(word: Chosen): boolean {
  return word.confidence < SURE && rivals(word).length > 0;
}

/** How else a word may be read, where its reading is uncertain. */
export function otherReadings(segment: Segment): string[] {
  if (segment.kind !== 'word' || !isUnsure(segment)) return [];
  return [...new Set(rivals(segment).map(({ written }) => joinWritten(written)))];
}

function rivals({ choices, syllables }: Chosen): Reading[] {
  return choices.filter((choice) => choice.syllables.some((one, i) => !isSameButForStress(one, syllables[i] ?? '')));
}
