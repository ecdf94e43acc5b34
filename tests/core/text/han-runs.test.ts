import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasHan } from '../../../lib/core/text/han.ts';
import { hanRuns } from '../../../lib/core/text/han-runs.ts';

describe('runs of Chinese', () => {
  test('are set apart from the English around them', () => {
    expect(hanRuns('See 新发展理念, and 𠀀.').map(({ text, isHan }) => (isHan ? `[${text}]` : text))).toEqual([
      'See ',
      '[新发展理念]',
      ', and ',
      '[𠀀]',
      '.',
    ]);
  });

  test('cover any text in order, and are Chinese exactly where they say so', () => {
    const text = fc.string({ unit: fc.constantFrom('改', '革', '𠀀', 'a', ' ', '，', '\ud840') });
    fc.assert(
      fc.property(text, (given) => {
        const runs = hanRuns(given);
        expect(runs.map((run) => run.text).join('')).toBe(given);
        expect(runs.every(({ start, text: own }) => given.startsWith(own, start))).toBe(true);
        expect(runs.every((run, i) => run.isHan === hasHan(run.text) && run.isHan !== runs[i - 1]?.isHan)).toBe(true);
      }),
    );
  });
});
