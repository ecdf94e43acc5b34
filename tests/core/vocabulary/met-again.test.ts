import { describe, expect, test } from 'vitest';
import { isMetAgain } from '../../../lib/core/vocabulary/met-again.ts';

const PAGE = 'https://news.example/1';
const BEIJING = 480;
const at = (time: string) => Date.parse(`${time}+08:00`);

describe('a saved term met again', () => {
  test.each([
    ['for the first time', [], PAGE, '2026-11-20T10:00', true],
    ['on the same page an hour later', [[PAGE, '2026-11-20T09:00']], PAGE, '2026-11-20T10:00', false],
    ['on another page', [['https://news.example/2', '2026-11-20T09:00']], PAGE, '2026-11-20T10:00', true],
    ['on the same page the next day', [[PAGE, '2026-11-19T22:00']], PAGE, '2026-11-20T10:00', true],
    ['after midnight in one sitting', [[PAGE, '2026-11-19T23:50']], PAGE, '2026-11-20T00:10', false],
    ['on a page without an address', [], '', '2026-11-20T10:00', false],
  ] as const)('%s', (_, before, url, time, isNew) => {
    const meetings = before.map(([met, when]) => ({ url: met, at: at(when) }));
    expect(isMetAgain(meetings, { url, at: at(time) }, BEIJING)).toBe(isNew);
  });
});
