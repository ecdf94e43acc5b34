import { describe, expect, test } from 'vitest';
import { leechChange, leechUndo } from '../../../lib/core/review/leech.ts';
import { DEFAULT_REVIEW_SETTINGS } from '../../../lib/core/review/review-settings.ts';
import { newCard } from '../../../lib/core/review/schedule.ts';

const card = (lapses: number) => ({ ...newCard(0), lapses });
const SUSPEND = { ...DEFAULT_REVIEW_SETTINGS, leechAction: 'suspend' } as const;

describe('a card forgotten again and again', () => {
  test.each([
    [6, 7, false],
    [7, 8, true],
    [8, 8, false],
    [8, 9, false],
    [11, 12, true],
    [15, 16, true],
  ])('from %i to %i lapses: becomes a leech %s', (before, after, isLeech) => {
    const entry = { tags: ['economy'], card: card(before) };
    expect(leechChange(entry, card(after), DEFAULT_REVIEW_SETTINGS)).toEqual(
      isLeech ? { tags: ['economy', 'leech'] } : {},
    );
    const suspended = { tags: ['economy', 'leech'], pause: { kind: 'suspended' } };
    expect(leechChange(entry, card(after), SUSPEND)).toEqual(isLeech ? suspended : {});
  });

  test('is none any more when that answer is taken back', () => {
    const leech = { tags: ['economy', 'leech'], card: card(8) };
    expect(leechUndo(leech, card(7), SUSPEND)).toEqual({ tags: ['economy'], pause: { kind: 'none' } });
    expect(leechUndo({ ...leech, card: card(12) }, card(11), SUSPEND)).toEqual({ pause: { kind: 'none' } });
    expect(leechUndo({ ...leech, card: card(9) }, card(8), SUSPEND)).toEqual({});
  });
});
