import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buriedToday, endOfDay } from '../../../lib/core/review/day.ts';

const HOUR = 3_600_000;

describe('the reader’s day', () => {
  test.each([
    ['Beijing', 480, '2026-11-20T22:00+08:00', '2026-11-21T04:00+08:00', 'the evening'],
    ['Beijing', 480, '2026-11-21T03:59:59.999+08:00', '2026-11-21T04:00+08:00', 'a late night'],
    ['Beijing', 480, '2026-11-21T04:00+08:00', '2026-11-22T04:00+08:00', 'four o’clock itself'],
    ['Beijing', 480, '2026-11-21T00:00+08:00', '2026-11-21T04:00+08:00', 'midnight'],
    ['London', 0, '2026-11-20T10:00Z', '2026-11-21T04:00Z', 'the morning'],
    ['Washington', -300, '2026-11-20T23:00-05:00', '2026-11-21T04:00-05:00', 'the evening'],
    ['Washington', -300, '2026-11-20T02:00-05:00', '2026-11-20T04:00-05:00', 'a late night'],
    ['Delhi', 330, '2026-12-31T20:00+05:30', '2027-01-01T04:00+05:30', 'New Year’s Eve'],
    ['Kathmandu', 345, '2026-11-20T03:00+05:45', '2026-11-20T04:00+05:45', 'a late night'],
    ['Kiritimati', 840, '2026-11-20T12:00+14:00', '2026-11-21T04:00+14:00', 'noon'],
    ['Marquesas', -570, '2026-11-20T12:00-09:30', '2026-11-21T04:00-09:30', 'noon'],
    ['London', 0, '1969-12-31T12:00Z', '1970-01-01T04:00Z', 'a time before 1970'],
  ])('in %s (%i min) at %s ends at %s: %s', (_, offset, now, end) => {
    expect(new Date(endOfDay(Date.parse(now), offset)).toISOString()).toBe(new Date(end).toISOString());
  });

  test('always ends after now and within a day, at four in the morning', () => {
    const now = fc.integer({ min: 0, max: 4_000_000_000_000 });
    fc.assert(
      fc.property(now, fc.integer({ min: -720, max: 840 }), (time, offset) => {
        const end = endOfDay(time, offset);
        expect(end).toBeGreaterThan(time);
        expect(end - time).toBeLessThanOrEqual(24 * HOUR);
        const local = new Date(end + offset * 60_000);
        expect([local.getUTCHours(), local.getUTCMinutes(), local.getUTCSeconds()]).toEqual([4, 0, 0]);
      }),
    );
  });

  test('is what a buried card waits for', () => {
    const now = Date.parse('2026-11-20T22:00+08:00');
    expect(buriedToday(now, 480)).toEqual({ kind: 'buried', until: Date.parse('2026-11-21T04:00+08:00') });
  });
});
