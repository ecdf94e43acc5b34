import { describe, expect, test } from 'vitest';
import { summedUp } from '../../../lib/core/vocabulary/meetings.ts';

const met = (url: string, at: number, title = 'News') => ({ url, at, title });

describe('meetings', () => {
  test('are counted by meeting and by page, since the first', () => {
    const a = 'https://example.org/a';
    const b = 'https://example.org/b';
    expect(summedUp([met(a, 300), met(b, 100), met(a, 200)])).toEqual({ encounters: 3, pages: 2, since: 100 });
  });

  test('with texts that have no address are told apart by title', () => {
    expect(summedUp([met('', 1, '一'), met('', 2, '二'), met('', 3, '二')])).toMatchObject({ pages: 2 });
  });

  test('are none where there was none', () => {
    expect(summedUp([])).toBeNull();
  });
});
