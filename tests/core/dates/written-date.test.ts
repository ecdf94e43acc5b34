import { describe, expect, test } from 'vitest';
import { isoDay, writtenDate } from '../../../lib/core/dates/written-date.ts';

describe('a date that a page writes', () => {
  test.each([
    ['2024年04月24日08:00', '2024-04-24'],
    ['2024 年 4 月 24 日', '2024-04-24'],
    ['发布时间：2024-04-24 08:00', '2024-04-24'],
    ['2023/2/21 21:20', '2023-02-21'],
    ['2019.9.18', '2019-09-18'],
    ['中華民國112年2月21日', '2023-02-21'],
    ['民国一百年前的事，民国99年12月1日', '2010-12-01'],
    ['20240424', '2024-04-24'],
    ['20240424093000', '2024-04-24'],
    ['2024-04-24T09:30:00+08:00', '2024-04-24'],
    ['2024-04-23T17:30:00Z', '2024-04-24'],
    ['2024-04-23T15:59:00.000Z', '2024-04-23'],
    ['2024-04-24T01:00:00-0400', '2024-04-24'],
    ['2024-04-23 23:30', '2024-04-23'],
  ])('%s is the day %s in China', (text, day) => {
    expect(writtenDate(text)?.day).toBe(day);
  });

  test.each([
    ['no date', '新华社北京电'],
    ['a day without a year', '4月24日'],
    ['a month', '2024年4月'],
    ['a day that no calendar has', '2023-02-29'],
    ['a thirteenth month', '2024-13-01'],
    ['a date with two kinds of marks', '2024-04/24'],
    ['digits within a longer number', '120240424'],
    ['a telephone number', '010-12024-04-241'],
    ['a year of no living reader', '1812年4月24日'],
  ])('%s is not one', (_, text) => {
    expect(writtenDate(text)).toBeNull();
  });

  test('is found where it stands', () => {
    expect(writtenDate('时间：2024-04-24 08:00')).toEqual({ day: '2024-04-24', start: 3, end: 13 });
  });
});

test('the calendar knows leap days', () => {
  expect(isoDay(2024, '2', '29')).toBe('2024-02-29');
  expect(isoDay(2023, '2', '29')).toBeNull();
  expect(isoDay(2024, undefined, '1')).toBeNull();
});
