import { describe, expect, test } from 'vitest';
import { createAnnotator } from '../../../lib/core/annotation/annotator.ts';
import { createUnknownWords, type KnownWords } from '../../../lib/core/annotation/unknown-words.ts';
import type { Status } from '../../../lib/core/vocabulary/entry.ts';
import { createEntryStatuses, NO_STATUSES } from '../../../lib/core/vocabulary/entry-statuses.ts';
import { smallEngine } from '../small-engine.ts';

const engine = smallEngine();

/** The words and terms of a text that the reader does not know. */
function unknown(text: string, knownWords: KnownWords, statuses = NO_STATUSES): string[] {
  const isUnknown = createUnknownWords(engine.lexicon, statuses, knownWords)(text);
  return createAnnotator(engine)
    .annotate(text)
    .flatMap((segment) =>
      segment.kind !== 'plain' && isUnknown(segment) ? [text.slice(segment.start, segment.end)] : [],
    );
}

const word = (simplified: string, status: Status, traditional = simplified) =>
  ({ item: { kind: 'word', simplified, traditional, pinyin: '', meaning: '' }, status }) as const;
const term = (termId: string, status: Status) =>
  ({
    item: { kind: 'term', termId, simplified: termId, traditional: termId, pinyin: '', meaning: '' },
    status,
  }) as const;

describe('what the reader does not know', () => {
  test('is everything at first, where no frequent words count as known', () => {
    expect(unknown('中国人民，改革', 0)).toEqual(['中国', '人民', '改革']);
  });

  test('is no word as frequent as those that count as known, but terms all the same', () => {
    // 深化 and 达峰 are rarer than the rest in the small lexicon; 改革 is a term.
    expect(unknown('中国人民达峰，改革', 1_000)).toEqual(['达峰', '改革']);
  });

  test.each<[status: Status, isUnknown: boolean]>([
    ['new', true],
    ['learning', true],
    ['known', false],
    ['ignored', false],
  ])('depends on the notebook before all: with %s, %s', (status, isUnknown) => {
    const statuses = createEntryStatuses([word('人民', status), word('达峰', status), term('gaige', status)]);
    const expected = isUnknown ? ['人民', '达峰', '改革'] : [];
    expect(unknown('人民达峰，改革', 1_000, statuses)).toEqual(expected);
  });

  test('is known in both scripts, and a term also where a list brought it in as a word', () => {
    const statuses = createEntryStatuses([word('达峰', 'known', '達峰'), word('改革', 'known')]);
    expect(statuses.ofWord('達峰')).toBe('known');
    expect(unknown('达峰，改革', 0, statuses)).toEqual([]);
  });
});
