import { describe, expect, it } from 'vitest';
import { dateText, intervalText, relativeText } from '../../components/interval-text.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('intervalText', () => {
  it.each<[milliseconds: number, english: string, chinese: string]>([
    [0, '1 min', '1分钟'],
    [30_000, '1 min', '1分钟'],
    [MINUTE, '1 min', '1分钟'],
    [10 * MINUTE, '10 min', '10分钟'],
    [59 * MINUTE, '59 min', '59分钟'],
    [HOUR, '1 hr', '1小时'],
    [5.4 * HOUR, '5 hr', '5小时'],
    [DAY, '1 day', '1天'],
    [3 * DAY, '3 days', '3天'],
    [30 * DAY, '30 days', '30天'],
    [31 * DAY, '1 mth', '1个月'],
    [120 * DAY, '4 mths', '4个月'],
    [366 * DAY, '1 yr', '1年'],
    [3 * 365.25 * DAY, '3 yrs', '3年'],
  ])('writes %i ms as %s or %s', (milliseconds, english, chinese) => {
    expect(intervalText(milliseconds, 'en')).toBe(english);
    expect(intervalText(milliseconds, 'zh-CN')).toBe(chinese);
  });
});

describe('relativeText', () => {
  it.each<[milliseconds: number, text: string]>([
    [0, 'in 1 minute'],
    [10 * MINUTE, 'in 10 minutes'],
    [DAY, 'tomorrow'],
    [3 * DAY, 'in 3 days'],
    [61 * DAY, 'in 2 months'],
  ])('writes %i ms from now as %s', (milliseconds, text) => {
    expect(relativeText(milliseconds, 'en')).toBe(text);
  });
});

describe('dateText', () => {
  it('writes a day in the language of the reader', () => {
    const at = new Date(2026, 10, 22, 12).getTime();
    expect([dateText(at, 'en'), dateText(at, 'zh-CN')]).toEqual(['Nov 22, 2026', '2026年11月22日']);
  });
});
