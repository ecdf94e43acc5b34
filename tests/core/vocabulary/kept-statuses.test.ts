import { describe, expect, test } from 'vitest';
import { failure, ok } from '../../../lib/core/result.ts';
import { createEntryStatuses, NO_STATUSES } from '../../../lib/core/vocabulary/entry-statuses.ts';
import { createKeptStatuses } from '../../../lib/core/vocabulary/kept-statuses.ts';

const STATUSES = createEntryStatuses([]);

function setUp(...answers: readonly ('opens' | 'refused')[]) {
  const coming = [...answers];
  const read: string[] = [];
  const answer = (which: string) => async () => {
    read.push(which);
    return coming.shift() === 'refused' ? failure('storage-refused') : ok(STATUSES);
  };
  return { kept: createKeptStatuses({ all: answer('all'), ignored: answer('ignored') }), read };
}

describe('what the notebook says of the reader', () => {
  test('is not read before a page asks, and once for all pages', async () => {
    const { kept, read } = setUp();
    expect(read).toEqual([]);
    await Promise.all([kept.of('ignored'), kept.of('ignored')]);
    expect(await kept.of('ignored')).toBe(STATUSES);
    await kept.of('all');
    expect(read).toEqual(['ignored', 'all']);
  });

  test('is read anew after the notebook has changed', async () => {
    const { kept, read } = setUp();
    await kept.of('all');
    kept.forget();
    await kept.of('all');
    expect(read).toEqual(['all', 'all']);
  });

  test('is nothing where the notebook cannot be opened, and there as soon as it can', async () => {
    const { kept } = setUp('refused', 'opens');
    expect(await kept.of('all')).toBe(NO_STATUSES);
    expect(await kept.of('all')).toBe(STATUSES);
  });
});
