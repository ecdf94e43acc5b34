import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOTHING_ANSWERED } from '../../../lib/core/review/daily-queue.ts';
import { mixed } from '../../../lib/core/review/mixed.ts';
import { DEFAULT_REVIEW_SETTINGS } from '../../../lib/core/review/review-settings.ts';
import { type Grade, graded } from '../../../lib/core/review/schedule.ts';
import { afterAnswer, heldBack, type Sitting, upNext } from '../../../lib/core/review/sitting.ts';
import type { Card, Entry } from '../../../lib/core/vocabulary/entry.ts';
import { newEntry } from '../../../lib/core/vocabulary/new-entry.ts';

const NOW = Date.UTC(2026, 10, 20, 12);
const MINUTE = 60_000;
const DAY = 86_400_000;
const DAY_END = NOW + 16 * 60 * MINUTE;
const STATES = { n: 'new', l: 'learning', r: 'review', f: 'relearning' } as const;

/** Named by the letter of its state and its number, due the given milliseconds from now. */
function entryOf(letter: keyof typeof STATES, number: number, due: number): Entry {
  const simplified = `${letter}${number}`;
  const entry = newEntry({ kind: 'word', simplified, traditional: simplified, pinyin: '', meaning: '' }, NOW - DAY);
  const known: Partial<Card> =
    letter === 'n' ? {} : { reps: 3, stability: 5, difficulty: 5, lastReview: NOW - 5 * DAY };
  return { ...entry, card: { ...entry.card, ...known, state: STATES[letter], due: NOW + due } };
}

function sittingOf(letters: string, answered = NOTHING_ANSWERED): Sitting {
  const entries = [...letters].map((letter, index) => entryOf(letter as keyof typeof STATES, index, index - 1_000));
  return { entries, answered, dayEnd: DAY_END };
}

const names = (entries: readonly Entry[]) => entries.map(({ item }) => item.simplified).join(' ');
const limits = (newPerDay: number, reviewsPerDay: number) => ({ ...DEFAULT_REVIEW_SETTINGS, newPerDay, reviewsPerDay });

describe('the order of a day', () => {
  test.each([
    ['nnrrrr', 'r2 n0 r3 r4 n1 r5'],
    ['nnn', 'n0 n1 n2'],
    ['rrr', 'r0 r1 r2'],
    ['nnnnr', 'n0 n1 r4 n2 n3'],
    ['nnrrlf', 'l4 f5 r2 n0 r3 n1'],
    ['', ''],
  ])('of %s spreads the new among the known, what is being learnt before both', (letters, order) => {
    expect(names(upNext(sittingOf(letters), limits(10, 10), NOW))).toBe(order);
  });

  test('knows a card that is due later today, but not one in learning whose minutes are not over', () => {
    const entries = [entryOf('r', 0, 3 * 60 * MINUTE), entryOf('l', 1, 5 * MINUTE), entryOf('r', 2, DAY)];
    const sitting = { entries, answered: NOTHING_ANSWERED, dayEnd: DAY_END };
    expect(names(upNext(sitting, limits(10, 10), NOW))).toBe('r0');
    expect(names(upNext({ ...sitting, entries: entries.slice(1) }, limits(10, 10), NOW))).toBe('l1');
    expect(names(upNext({ ...sitting, entries: [entryOf('l', 1, 21 * MINUTE)] }, limits(10, 10), NOW))).toBe('');
  });

  test('leaves out what is suspended, buried or ignored', () => {
    const sitting = sittingOf('nrr');
    const [fresh, known, other] = sitting.entries;
    if (!fresh || !known || !other) throw new Error('three entries');
    const entries = [
      { ...fresh, status: 'ignored' as const },
      { ...known, pause: { kind: 'suspended' as const } },
      { ...other, pause: { kind: 'buried' as const, until: DAY_END } },
    ];
    const changed = { ...sitting, entries };
    expect(upNext(changed, limits(10, 10), NOW)).toEqual([]);
    expect(heldBack(changed, limits(0, 0))).toBe(0);
  });

  test('says how much the limits hold back', () => {
    expect(heldBack(sittingOf('nnnrrl'), limits(1, 1))).toBe(3);
    expect(heldBack(sittingOf('nnnrrl', { fresh: 1, repeated: 1 }), limits(1, 1))).toBe(5);
    expect(heldBack(sittingOf('nnnrrl'), limits(9, 9))).toBe(0);
  });

  test('is the same after the tab was closed and opened again', () => {
    const letters = fc.string({ unit: fc.constantFrom('n', 'r'), maxLength: 14 });
    fc.assert(
      fc.property(letters, fc.nat(5), fc.nat(5), (written, fresh, repeated) => {
        const due = [...written].map((letter) => ({ card: { state: letter === 'n' ? 'new' : 'review' } as const }));
        const answered = { fresh, repeated };
        const [first, ...rest] = mixed(due, answered);
        if (!first) return;
        const left = due.filter((one) => one !== first);
        const isNew = first.card.state === 'new';
        expect(mixed(left, { fresh: fresh + Number(isNew), repeated: repeated + Number(!isNew) })).toEqual(rest);
      }),
    );
  });
});

describe('a sitting to its end', () => {
  const letters = fc.string({ unit: fc.constantFrom('n', 'r', 'l', 'f'), maxLength: 12 });
  const grades = fc.array(fc.constantFrom<Grade>(1, 2, 3, 4), { maxLength: 60 });

  test('never goes beyond the limits of the day, whatever is answered', () => {
    fc.assert(
      fc.property(letters, grades, fc.nat(6), fc.nat(6), (written, given, newPerDay, reviewsPerDay) => {
        let sitting = sittingOf(written);
        let now = NOW;
        const settings = limits(newPerDay, reviewsPerDay);
        for (const grade of given) {
          const [next] = upNext(sitting, settings, now);
          if (!next) break;
          sitting = afterAnswer(sitting, next, { ...next, card: graded(next.card, grade, now, settings) });
          now += 30_000;
        }
        expect(sitting.answered.fresh).toBeLessThanOrEqual(newPerDay);
        expect(sitting.answered.repeated).toBeLessThanOrEqual(reviewsPerDay);
      }),
    );
  });
});
