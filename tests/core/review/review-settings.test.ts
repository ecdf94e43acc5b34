import { describe, expect, test } from 'vitest';
import {
  changedReviewSettings,
  DEFAULT_REVIEW_SETTINGS,
  isReviewChange,
  parseReviewSettings,
} from '../../../lib/core/review/review-settings.ts';
import { type Grade, graded, intervals, newCard } from '../../../lib/core/review/schedule.ts';

const NOW = Date.UTC(2026, 10, 20, 12);
const MINUTE = 60_000;
const DAY = 86_400_000;

describe('settings of reviews', () => {
  test.each([
    ['nothing', undefined, {}, false],
    ['what the reader changed', { version: 1, newPerDay: 5 }, { newPerDay: 5 }, false],
    ['no learning steps', { version: 1, learningSteps: [] }, { learningSteps: [] }, false],
    ['a retention that nobody can want', { version: 1, desiredRetention: 1 }, {}, true],
    ['a step of no time', { version: 1, learningSteps: [0] }, {}, true],
    ['half a card a day', { version: 1, newPerDay: 0.5 }, {}, true],
    ['kinds of cards', { version: 1, kinds: ['reading'] }, { kinds: ['reading'] }, false],
    ['no kind of card at all', { version: 1, kinds: [] }, {}, true],
    ['another version', { version: 2, newPerDay: 5 }, {}, true],
    ['no settings at all', 'settings', {}, true],
  ])('from %s are whole', (_, stored, changed, damaged) => {
    expect(parseReviewSettings(stored)).toEqual({ settings: { ...DEFAULT_REVIEW_SETTINGS, ...changed }, damaged });
  });
});

describe('a change of settings', () => {
  test('stores what differs from the defaults, and nothing else', () => {
    const once = changedReviewSettings(undefined, { newPerDay: 5, kinds: ['cloze'] });
    expect(once).toEqual({ version: 1, newPerDay: 5, kinds: ['cloze'] });
    expect(parseReviewSettings(once).settings).toEqual({ ...DEFAULT_REVIEW_SETTINGS, newPerDay: 5, kinds: ['cloze'] });
    const back = changedReviewSettings(once, { newPerDay: 20, kinds: [...DEFAULT_REVIEW_SETTINGS.kinds] });
    expect(back).toEqual({ version: 1 });
    expect(changedReviewSettings('damaged', { newPerDay: 5 })).toEqual({ version: 1, newPerDay: 5 });
  });

  test.each([
    [{ newPerDay: 0 }, true],
    [{ newPerDay: Number.NaN }, false],
    [{ desiredRetention: 0.98 }, false],
    [{ learningSteps: [1, 10] }, true],
    [{ learningSteps: [0] }, false],
    [{ leechThreshold: 1 }, false],
    [{ kinds: [] }, false],
  ])('to %j can be kept: %s', (change, isGood) => {
    expect(isReviewChange(change)).toBe(isGood);
  });
});

describe('a card', () => {
  const known = [3, 3, 3].reduce<ReturnType<typeof newCard>>(
    (card, grade) => graded(card, grade as Grade, Math.max(card.due, NOW)),
    newCard(NOW),
  );

  test('comes back the later, the less the reader wants to remember', () => {
    const spans = [0.97, 0.9, 0.8, 0.7].map((desiredRetention) => {
      const settings = { ...DEFAULT_REVIEW_SETTINGS, desiredRetention };
      return graded(known, 3, known.due, settings).due - known.due;
    });
    expect(spans).toEqual([...spans].sort((a, b) => a - b));
    expect(new Set(spans).size).toBe(4);
  });

  test.each([
    [
      [1, 10],
      [MINUTE, 10 * MINUTE],
    ],
    [
      [5, 30],
      [5 * MINUTE, 30 * MINUTE],
    ],
    [[], [DAY, DAY]],
  ] as const)('that is new comes back by the learning steps %j', (learningSteps, [again, good]) => {
    const settings = { ...DEFAULT_REVIEW_SETTINGS, learningSteps: [...learningSteps] };
    const spans = intervals(newCard(NOW), NOW, settings);
    if (learningSteps.length > 0) expect([spans[0], spans[2]]).toEqual([again, good]);
    else expect(spans.every((span) => span >= DAY)).toBe(true);
  });

  test('that is forgotten comes back by the relearning steps', () => {
    const settings = { ...DEFAULT_REVIEW_SETTINGS, relearningSteps: [25] };
    expect(graded(known, 1, known.due, settings).due - known.due).toBe(25 * MINUTE);
  });
});
