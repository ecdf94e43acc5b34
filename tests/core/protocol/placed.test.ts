import { describe, expect, test } from 'vitest';
import type { LookUp } from '../../../lib/core/protocol/look-up.ts';
import { NOWHERE, placed } from '../../../lib/core/protocol/placed.ts';

const WORD = { start: 0, end: 2, entries: [] };

function about(headword: string): LookUp {
  return {
    span: { start: 0, end: headword.length },
    words: [{ ...WORD, headword }],
    pinyin: '',
    otherReadings: [],
    shownPinyin: {},
    savedState: { kind: 'known', encounters: 0 },
  };
}

const TEXT = '改革。全面改革开放，再改革。';
const OUTER = { start: 5, end: 9 };
const SENTENCE = { start: 3, end: 14 };

describe('what is named in a card stands', () => {
  test.each([
    ['within what the card was opened on', '改革', { start: 5, end: 7 }],
    ['else in its sentence', '全面', { start: 3, end: 5 }],
    ['and where it is in neither, nowhere', '稳定', NOWHERE],
  ])('%s', (_, headword, span) => {
    expect(placed(about(headword), TEXT, OUTER, SENTENCE).span).toEqual(span);
  });

  test('nowhere where only its beginning is in the sentence', () => {
    expect(placed(about('改革。'), '改革。', { start: 0, end: 2 }, { start: 0, end: 2 }).span).toEqual(NOWHERE);
  });
});
