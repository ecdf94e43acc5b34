import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../../lib/core/review/day.ts';
import { activity } from '../../../../lib/core/review/progress/activity.ts';
import { byCategory, standingOf } from '../../../../lib/core/review/progress/by-category.ts';
import { forecast } from '../../../../lib/core/review/progress/forecast.ts';
import { retentionByWeek } from '../../../../lib/core/review/progress/retention.ts';
import { mondayOf, weekdayOf } from '../../../../lib/core/review/progress/week.ts';
import { newCard } from '../../../../lib/core/review/schedule.ts';
import type { Card, Pause, Status } from '../../../../lib/core/vocabulary/entry.ts';

const beijing = (at: number) => dayOf(at, 480);
const at = (time: string) => Date.parse(`${time}+08:00`);
/** Friday, 20 November 2026. */
const TODAY = beijing(at('2026-11-20T12:00'));

function scheduled(due: string, state: Card['state'] = 'review', status: Status = 'learning', pause?: Pause) {
  return { card: { ...newCard(0), state, due: at(due) }, status, pause: pause ?? { kind: 'none' as const } };
}

describe('the forecast', () => {
  test.each<[string, ReturnType<typeof scheduled>[], number[]]>([
    ['nothing', [], [0, 0, 0]],
    ['what is due today and was due before', [scheduled('2026-11-20T09:00'), scheduled('2026-10-01T09:00')], [2, 0, 0]],
    ['the late evening with its day', [scheduled('2026-11-21T03:59'), scheduled('2026-11-21T04:00')], [1, 1, 0]],
    ['no day beyond the last', [scheduled('2026-11-22T12:00'), scheduled('2026-11-23T12:00')], [0, 0, 1]],
    ['no new card', [scheduled('2026-11-20T09:00', 'new')], [0, 0, 0]],
    ['nothing ignored', [scheduled('2026-11-20T09:00', 'review', 'ignored')], [0, 0, 0]],
    ['nothing suspended', [scheduled('2026-11-20T09:00', 'review', 'known', { kind: 'suspended' })], [0, 0, 0]],
    [
      'what is buried when it comes back',
      [scheduled('2026-11-20T09:00', 'review', 'learning', { kind: 'buried', until: at('2026-11-21T04:00') })],
      [0, 1, 0],
    ],
  ])('counts %s', (_, entries, counts) => {
    expect(forecast(entries, beijing, TODAY, 3)).toEqual(counts);
  });
});

describe('true retention', () => {
  const answer = (time: string, grade: 1 | 2 | 3 | 4, state: Card['state'] = 'review') => ({
    at: at(time),
    grade,
    before: { state },
  });

  test('is what was remembered of known cards, week by week from Monday', () => {
    const answers = [
      answer('2026-11-08T12:00', 1), // the Sunday before
      answer('2026-11-09T12:00', 3),
      answer('2026-11-15T12:00', 1),
      answer('2026-11-16T03:00', 2), // still Sunday night
      answer('2026-11-16T05:00', 4),
      answer('2026-11-20T12:00', 1, 'relearning'),
      answer('2026-11-20T12:00', 1, 'new'),
    ];
    const weeks = retentionByWeek(answers, beijing, TODAY, 2);
    expect(weeks.map(({ asked, remembered }) => [asked, remembered])).toEqual([
      [3, 2],
      [1, 1],
    ]);
    expect(weeks.map(({ monday }) => new Date(monday * 86_400_000).toISOString().slice(0, 10))).toEqual([
      '2026-11-09',
      '2026-11-16',
    ]);
  });

  test('of weeks without a review says so instead of nought', () => {
    expect(retentionByWeek([], beijing, TODAY, 3).map(({ asked }) => asked)).toEqual([0, 0, 0]);
  });
});

describe('the calendar of answers', () => {
  test('goes from a Monday to today and counts late evenings to their day', () => {
    const days = activity(
      [at('2026-11-19T23:00'), at('2026-11-20T02:00'), at('2026-11-20T12:00'), at('2025-01-01T12:00')].map((time) => ({
        at: time,
      })),
      beijing,
      TODAY,
      2,
    );
    expect(days).toHaveLength(12);
    expect(days.slice(-2).map(({ value }) => value)).toEqual([2, 1]);
    expect(weekdayOf(days[0]?.day ?? 0)).toBe(0);
    expect(days.at(-1)?.day).toBe(TODAY);
  });

  test('keeps a day of its own where the clocks go back', () => {
    // New York, 1 November 2026: daylight saving ends at two in the morning.
    const newYork = (time: number) => dayOf(time, time < Date.UTC(2026, 10, 1, 6) ? -240 : -300);
    const evening = newYork(Date.parse('2026-10-31T20:00-04:00'));
    expect(newYork(Date.parse('2026-11-01T03:30-05:00'))).toBe(evening);
    expect(newYork(Date.parse('2026-11-01T04:30-05:00'))).toBe(evening + 1);
    expect(newYork(Date.parse('2026-11-01T23:30-05:00'))).toBe(evening + 1);
  });

  test.each([
    ['2026-11-16', 0],
    ['2026-11-20', 4],
    ['2026-11-22', 6],
    ['1970-01-01', 3],
    ['1969-12-31', 2],
  ])('knows the weekday of %s', (date, weekday) => {
    const day = Date.parse(date) / 86_400_000;
    expect(weekdayOf(day)).toBe(weekday);
    expect(weekdayOf(mondayOf(day))).toBe(0);
  });
});

describe('progress by category', () => {
  const entry = (id: string, status: Status) => ({ id, status });

  test('counts what is new, being learnt and known, the largest category first, nothing ignored', () => {
    const entries = [
      entry('a1', 'new'),
      entry('b1', 'known'),
      entry('b2', 'learning'),
      entry('b3', 'ignored'),
      entry('c1', 'ignored'),
      entry('d1', 'known'),
    ];
    expect(byCategory(entries, (id) => id.slice(0, 1))).toEqual([
      { category: 'b', total: 2, standing: { new: 0, learning: 1, known: 1 } },
      { category: 'a', total: 1, standing: { new: 1, learning: 0, known: 0 } },
      { category: 'd', total: 1, standing: { new: 0, learning: 0, known: 1 } },
    ]);
    expect(standingOf(entries)).toEqual({ new: 1, learning: 1, known: 2 });
  });
});
