import { describe, expect, test } from 'vitest';
import { graded } from '../../../lib/core/review/schedule.ts';
import { joinedEntry } from '../../../lib/core/vocabulary/joined-entry.ts';
import { newEntry } from '../../../lib/core/vocabulary/new-entry.ts';

const entry = (simplified: string, at: number) =>
  newEntry({ kind: 'word', simplified, traditional: simplified, pinyin: '', meaning: simplified }, at);

describe('an entry made of two', () => {
  const kept = { ...entry('开放', 2_000), tags: ['b'], note: 'mine' };
  const answered = graded(kept.card, 3, 5_000);
  const other = {
    ...entry('開放', 1_000),
    tags: ['a', 'b'],
    note: 'older',
    status: 'learning',
    card: answered,
  } as const;

  test('has the tags and notes of both, the earlier day, and the schedule that was worked for', () => {
    expect(joinedEntry(kept, [other], 9_000)).toMatchObject({
      id: 'word:开放',
      item: kept.item,
      tags: ['a', 'b'],
      note: 'mine\nolder',
      savedAt: 1_000,
      status: 'learning',
      card: answered,
    });
  });

  test('says a note once, and does not begin with an empty one', () => {
    expect(joinedEntry(kept, [{ ...other, note: 'mine ' }], 9_000).note).toBe('mine');
    expect(joinedEntry({ ...kept, note: '' }, [other], 9_000).note).toBe('older');
  });

  test('is later in every field than both, so that other machines follow', () => {
    const { clocks } = joinedEntry(kept, [other], 9_000);
    expect(clocks).toMatchObject({ tags: 9_000, note: 9_000, card: 9_000, status: 9_000, life: 9_000 });
  });
});
