import { describe, expect, test } from 'vitest';
import { entryId, type SavedItem } from '../../../lib/core/vocabulary/entry.ts';

const TERM: SavedItem = {
  kind: 'term',
  termId: 'gaige',
  simplified: '改革开放',
  traditional: '改革開放',
  pinyin: 'gǎigé kāifàng',
  meaning: 'reform and opening up',
};
const WORD: SavedItem = {
  kind: 'word',
  simplified: '开放',
  traditional: '開放',
  pinyin: 'kāifàng',
  meaning: 'to open',
};

describe('two meetings with one thing', () => {
  test('are meetings with the same entry, whatever the card showed', () => {
    expect(entryId({ ...TERM, meaning: 'another rendering', pinyin: '' })).toBe(entryId(TERM));
    expect(entryId({ ...WORD, traditional: '开放', meaning: 'open' })).toBe(entryId(WORD));
  });

  test('a term and a word of the same characters are two things', () => {
    expect(entryId({ ...WORD, simplified: TERM.simplified })).not.toBe(entryId(TERM));
    expect(entryId({ ...WORD, simplified: 'gaige' })).not.toBe(entryId(TERM));
  });
});
