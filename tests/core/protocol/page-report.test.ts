import { describe, expect, test } from 'vitest';
import { mergeReports } from '../../../lib/core/protocol/page-report.ts';

const NOTHING = { state: 'no-chinese', terms: [], resisting: 0 } as const;
const term = (termId: string, count: number) => ({ termId, text: termId, count });

describe('the report of a page with frames', () => {
  test('sums up their terms, most frequent first, and what they leave alone', () => {
    const page = { state: 'reading', terms: [term('a', 3), term('b', 1)], resisting: 1 } as const;
    const frame = { state: 'reading', terms: [term('b', 4), term('c', 2)], resisting: 2 } as const;
    expect(mergeReports([page, frame].map(({ terms, ...rest }) => ({ ...rest, terms: [...terms] })))).toEqual({
      state: 'reading',
      terms: [term('b', 5), term('a', 3), term('c', 2)],
      resisting: 3,
    });
  });

  test.each([
    [['no-chinese', 'reading', 'misread'], 'reading'],
    [['no-chinese', 'misread'], 'misread'],
    [['no-chinese'], 'no-chinese'],
  ] as const)('of frames that are %j is %s', (states, state) => {
    expect(mergeReports(states.map((one) => ({ ...NOTHING, terms: [], state: one })))?.state).toBe(state);
  });

  test('is none where Tifa reads in none of them', () => {
    expect(mergeReports([])).toBeNull();
  });
});
