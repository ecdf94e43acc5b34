import { describe, expect, test } from 'vitest';
import { entryId, keptUrl, type SavedItem } from '../../../lib/core/vocabulary/entry.ts';

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

describe('the address that the notebook keeps', () => {
  test.each([
    ['https://www.news.cn/politics/1.htm', 'https://www.news.cn/politics/1.htm'],
    ['http://example.org/a?id=5&page=2', 'http://example.org/a?id=5&page=2'],
    ['https://example.org/a#top', 'https://example.org/a'],
    ['https://example.org/a?q=1#:~:text=x', 'https://example.org/a?q=1'],
    ['https://reader:secret@example.org/a', 'https://example.org/a'],
    ['https://reader@example.org/', 'https://example.org/'],
    ['https://example.org/@reader', 'https://example.org/@reader'],
    ['https://example.org/?mail=me@example.org', 'https://example.org/?mail=me@example.org'],
    ['https://reader:p%40ss@example.org:8080/a', 'https://example.org:8080/a'],
    ['https://example.org#me@home', 'https://example.org'],
    ['file:///home/reader/a.html#top', 'file:///home/reader/a.html'],
    ['javascript:alert(1)', ''],
    ['data:text/html,党', ''],
    ['blob:https://example.org/1', ''],
    ['chrome-extension://abc/notebook.html', ''],
    ['about:blank', ''],
    ['ftp://example.org/', ''],
    [' https://example.org/', ''],
    ['not an address', ''],
    ['', ''],
  ])('of %j is %j', (url, kept) => {
    expect(keptUrl(url)).toBe(kept);
  });

  // Browsers write %40, but the address comes in a message: the pattern stops at the first of two @ signs.
  test('has no half of a password that holds an @', () => {
    expect(keptUrl('https://reader:p@ss@example.org/')).toBe('https://example.org/');
  });
});
