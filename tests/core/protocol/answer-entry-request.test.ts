import { describe, expect, test } from 'vitest';
import { answerEntryRequest } from '../../../lib/core/protocol/answer-entry-request.ts';
import { failure, ok } from '../../../lib/core/result.ts';

const REQUEST = { kind: 'edit-entry', entryId: 'word:改革', change: { status: 'known' } } as const;
const FULL = async () => failure('storage-full', 'no room');

describe('what the reader writes on an entry', () => {
  test('is kept at the time of the background, and receipted', async () => {
    const calls: unknown[] = [];
    const edit = async (...given: unknown[]) => {
      calls.push(given);
      return ok(['as it was']);
    };
    expect(await answerEntryRequest({ edit, tagsInUse: FULL }, REQUEST, 9_000)).toEqual(ok(null));
    expect(calls).toEqual([[['word:改革'], { status: 'known' }, 9_000]]);
  });

  test('is refused where the entry has been deleted elsewhere', async () => {
    const store = { edit: async () => ok([]), tagsInUse: FULL };
    expect(await answerEntryRequest(store, REQUEST, 9_000)).toEqual(failure('entry-gone'));
  });

  test('is not said to be kept where it could not be written', async () => {
    const store = { edit: FULL, tagsInUse: FULL };
    expect(await answerEntryRequest(store, REQUEST, 9_000)).toEqual(failure('storage-full', 'no room'));
    expect(await answerEntryRequest(store, { kind: 'list-tags' }, 9_000)).toEqual(failure('storage-full', 'no room'));
  });

  test('finds the tags in use to choose from', async () => {
    const store = { edit: FULL, tagsInUse: async () => ok(['两会', '经济']) };
    expect(await answerEntryRequest(store, { kind: 'list-tags' }, 9_000)).toEqual(ok(['两会', '经济']));
  });
});
