import { describe, expect, test } from 'vitest';
import { articleDate, type DateClues } from '../../../lib/core/dates/article-date.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const NONE: DateClues = { meta: [], jsonLd: [], address: '', times: [], lines: [] };

function dateOf(clues: Partial<DateClues>, now = NOW): string | null {
  return articleDate({ ...NONE, ...clues }, now);
}

describe('the day of an article', () => {
  test('is what is written for machines before what stands on the page', () => {
    const clues: DateClues = {
      meta: ['2024-04-01'],
      jsonLd: ['2024-04-02'],
      address: 'https://example.org/20240403/',
      times: ['2024-04-04'],
      lines: ['2024年4月5日'],
    };
    expect(dateOf(clues)).toBe('2024-04-01');
    expect(dateOf({ ...clues, meta: [] })).toBe('2024-04-02');
    expect(dateOf({ ...clues, meta: ['', '昨天'], jsonLd: [] })).toBe('2024-04-03');
    expect(dateOf({ ...clues, meta: [], jsonLd: [], address: '' })).toBe('2024-04-04');
    expect(dateOf({ lines: clues.lines })).toBe('2024-04-05');
  });

  test('is not known where the page says nothing', () => {
    expect(dateOf({})).toBeNull();
  });

  test('is neither before the republic nor after today', () => {
    expect(dateOf({ meta: ['1948-12-31'] })).toBeNull();
    expect(dateOf({ meta: ['1949-10-01'] })).toBe('1949-10-01');
    expect(dateOf({ meta: ['2026-12-24'], address: '/2026/1120/' })).toBe('2026-11-20');
  });

  test('may be the day that has begun in China and not yet elsewhere', () => {
    expect(dateOf({ meta: ['2026-11-24'] }, Date.UTC(2026, 10, 23, 17))).toBe('2026-11-24');
  });
});

describe('a line below the heading gives the date', () => {
  test.each([
    ['2024年04月24日08:00 | 来源：新闻网'],
    ['来源：日报　2024-04-24 08:00'],
    ['时间：2024-04-24'],
    ['2024-04-24（星期三）'],
    ['2024年4月24日 星期三'],
    ['2024-04-24来源：日报'],
  ])('when it stands there by itself: %s', (line) => {
    expect(dateOf({ lines: ['某报记者', line] })).toBe('2024-04-24');
  });

  test.each([['据2024年4月24日消息'], ['2024年4月24日出版的杂志发表文章'], ['自2024年4月24日起施行。']])(
    'but not in a sentence: %s',
    (line) => {
      expect(dateOf({ lines: [line] })).toBeNull();
    },
  );
});
