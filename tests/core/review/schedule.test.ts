import { describe, expect, test } from 'vitest';
import { GRADES, type Grade, graded, intervals, LEARN_AHEAD, newCard } from '../../../lib/core/review/schedule.ts';
import type { Card } from '../../../lib/core/vocabulary/entry.ts';

const NOW = Date.UTC(2026, 10, 20, 12);
const DAY = 86_400_000;

/** The card after answers given whenever it was due. */
function answered(grades: readonly Grade[]): Card {
  return grades.reduce((card, grade) => graded(card, grade, Math.max(card.due, NOW)), newCard(NOW));
}

describe('a card just saved', () => {
  test('is new and due at once', () => {
    expect(newCard(NOW)).toMatchObject({ state: 'new', due: NOW, reps: 0, lapses: 0, lastReview: null });
  });
});

describe('an answer', () => {
  test.each<[string, Grade[]]>([
    ['new', []],
    ['being learnt', [1]],
    ['known', [3, 3]],
    ['well known', [4, 3, 3]],
    ['forgotten', [4, 3, 1]],
  ])('brings a card that is %s back later, the better it was', (_, before) => {
    const card = answered(before);
    const later = intervals(card, card.due);
    expect(later).toEqual([...later].sort((a, b) => a - b));
    expect(later.every((milliseconds) => milliseconds > 0)).toBe(true);
    expect(later[2]).toBeGreaterThan(later[0] ?? Number.NaN);
    expect(later[3]).toBeGreaterThan(later[2] ?? Number.NaN);
  });

  test('“again” brings a card back within the sitting', () => {
    for (const before of [[], [3, 3], [4, 4, 4]] as Grade[][]) {
      const card = answered(before);
      expect(graded(card, 1, card.due).due - card.due).toBeLessThanOrEqual(LEARN_AHEAD);
    }
  });

  test('“good”, given again and again, puts the card off by days and then by weeks', () => {
    const spans = [2, 3, 4, 5].map((times) => {
      const card = answered(Array.from({ length: times }, () => 3));
      return card.due - (card.lastReview ?? 0);
    });
    expect(spans).toEqual([...spans].sort((a, b) => a - b));
    expect(spans[0]).toBeGreaterThanOrEqual(DAY);
    expect(spans[3]).toBeGreaterThan(14 * DAY);
  });

  test('counts, and counts as a lapse only where a known card is forgotten', () => {
    expect(answered([3, 3])).toMatchObject({ reps: 2, lapses: 0, state: 'review' });
    expect(answered([3, 3, 1])).toMatchObject({ reps: 3, lapses: 1, state: 'relearning' });
    expect(answered([1])).toMatchObject({ reps: 1, lapses: 0, state: 'learning', lastReview: NOW });
  });

  test('leaves the card it was given for as it was, and is the same whenever it is asked', () => {
    const card = Object.freeze(answered([3]));
    for (const grade of GRADES) expect(graded(card, grade, card.due)).toEqual(graded(card, grade, card.due));
  });

  test('survives being stored: a card that went through JSON is graded alike', () => {
    const card = answered([3, 3, 1]);
    expect(graded(JSON.parse(JSON.stringify(card)), 3, card.due)).toEqual(graded(card, 3, card.due));
  });
});

describe('the intervals shown under the four buttons', () => {
  test('are those that the answers then have', () => {
    const card = answered([3, 3]);
    const now = card.due + 3 * DAY;
    expect(intervals(card, now)).toEqual(GRADES.map((grade) => graded(card, grade, now).due - now));
    expect(intervals(card, now)).toHaveLength(4);
  });
});
