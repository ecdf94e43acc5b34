import { expect, test } from 'vitest';
import { membersAt } from '../../../lib/core/glossary/members-at.ts';

const list = (...texts: string[]) => texts.map((text) => ({ text, rendering: `rendering of ${text}` }));
const TERM = {
  members: list('山', '水', '草', '沙'),
  formerMembers: [
    { until: '2021-03', items: list('山', '水', '草') },
    { until: '2017', items: list('山', '水') },
  ],
};

test.each([
  [null, '山水草沙', undefined],
  ['2022-01-01', '山水草沙', undefined],
  ['2021-03-15', '山水草沙', undefined],
  ['2021-02-28', '山水草', '2021-03'],
  ['2017-06-01', '山水草', '2021-03'],
  ['2016-12-31', '山水', '2017'],
])('a reader of an article of %s sees the members %s', (day, members, until) => {
  const found = membersAt(TERM, day);
  expect(found.members.map(({ text }) => text).join('')).toBe(members);
  expect(found.until).toBe(until);
});

test('a term without members has none at any time', () => {
  expect(membersAt({}, '2016-01-01')).toEqual({ members: [] });
});
