import { describe, expect, test } from 'vitest';
import { innerWords } from '../../../lib/core/annotation/inner-words.ts';
import { lexiconOf, word } from '../small-lexicon.ts';

const LEXICON = lexiconOf([
  word('肖像画', '', 1e-3),
  word('肖像', 'xiao4 xiang4', 1e-6),
  word('肖', 'xiao4 | xiao1', 1e-2),
  word('像', 'xiang4', 1e-2),
  word('画', 'hua4', 1e-2),
  word('像画', '', 1e-3),
  word('调整期', '', 1e-4),
  word('调整', 'tiao2 zheng3', 1e-4),
  word('整期', 'zheng3 qi1', 1e-6),
  word('调', 'diao4 | tiao2', 1e-3),
  word('期', 'qi1', 1e-3),
]);

describe('a word without a reading of its own is read as', () => {
  test.each([
    ['肖像画', '肖像 画', 'the words in it, not its characters, however common'],
    ['调整期', '调整 期', 'the commoner words where as few others are in it too'],
    ['调', '调', 'itself where it is a single character'],
    ['肖龘', '肖 龘', 'its characters where there is no word, known or not'],
    ['AI肖像', 'A I 肖像', 'the words between its letters'],
  ])('%s → %s: %s', (text, expected) => {
    const parts = innerWords(text, LEXICON).map(({ start, end }) => text.slice(start, end));
    expect(parts.join(' ')).toBe(expected);
  });
});
