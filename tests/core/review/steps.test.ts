import { describe, expect, test } from 'vitest';
import { outlook } from '../../../lib/core/review/outlook.ts';
import { DEFAULT_REVIEW_SETTINGS } from '../../../lib/core/review/review-settings.ts';
import { parseSteps } from '../../../lib/core/review/steps.ts';

describe('learning steps as the reader writes them', () => {
  test.each([
    ['1 10', [1, 10]],
    [' 1,  10 ,60', [1, 10, 60]],
    ['1、10', [1, 10]],
    ['', []],
    ['ten', null],
    ['1 -10', null],
    ['1.5', null],
    ['99999', null],
  ])('“%s” are %j', (text, steps) => {
    expect(parseSteps(text)).toEqual(steps);
  });
});

describe('the outlook', () => {
  test('tells in how many days a card comes back, the sooner the more is to be remembered', () => {
    const days = outlook(DEFAULT_REVIEW_SETTINGS, 4);
    expect(days).toHaveLength(4);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    const strict = outlook({ ...DEFAULT_REVIEW_SETTINGS, desiredRetention: 0.97 }, 4);
    expect(strict[3]).toBeLessThan(days[3] ?? 0);
  });

  test('needs no learning steps', () => {
    expect(outlook({ ...DEFAULT_REVIEW_SETTINGS, learningSteps: [] }, 2)).toHaveLength(2);
  });
});
