import { expect, test } from 'vitest';
import { hasComeBy, isAfter } from '../../../lib/core/dates/date-order.ts';

test.each([
  ['2024-05', '2024-04-24', true],
  ['2024-04', '2024-04-24', false],
  ['2024-04-25', '2024-04', false],
  ['2025', '2024-04-24', true],
  ['2024', '2024-04-24', false],
  ['2024-04-24', '2024-04-24', false],
  ['2023-12-31', '2024-04-24', false],
])('%s is all of it after %s: %s', (date, other, expected) => {
  expect(isAfter(date, other)).toBe(expected);
});

test.each([
  ['2024-04-24', '2024-04-24', true],
  ['2024-04-25', '2024-04-24', false],
  ['2024-04', '2024-04-24', false],
  ['2024-03', '2024-04-24', true],
  ['2023', '2024-04-24', true],
  ['2024', '2024-04-24', false],
])('%s has come for certain by %s: %s', (date, day, expected) => {
  expect(hasComeBy(date, day)).toBe(expected);
});
