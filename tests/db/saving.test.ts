import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { newEntry } from '../../lib/core/vocabulary/new-entry.ts';
import type { Listed } from '../../lib/db/listing.ts';
import { good, item, meeting, newNotebook, written } from './notebook.ts';

function withoutClocks(listed: readonly Listed[]) {
  return listed.map(({ entry: { clocks: _, ...entry }, encounters }) => ({ entry, encounters }));
}

describe('saving a word', () => {
  test('puts it into the notebook, new and due at once, with the sentence it was met in', async () => {
    const { vocabulary } = newNotebook();
    const saved = await good(vocabulary.save(item('改革'), meeting('改革。'), 'encounter-1', 1_000));
    expect(saved).toEqual({
      entry: newEntry(item('改革'), 1_000),
      encounters: 1,
    });
    const named = { id: 'encounter-1', entryId: 'word:改革', site: 'example.org', at: 1_000, keptAt: 1_000 };
    const encounter = { ...meeting('改革。'), ...named };
    expect(await good(vocabulary.list())).toEqual([{ entry: saved.entry, encounters: [encounter] }]);
  });

  test('keeps no credentials and no fragment of the address', async () => {
    const { vocabulary } = newNotebook();
    const secret = meeting('改革。', 'https://reader:secret@example.org/a#part');
    await good(vocabulary.save(item('改革'), secret, 'encounter-1', 1_000));
    const [listed] = await good(vocabulary.list());
    expect(listed?.encounters[0]?.url).toBe('https://example.org/a');
  });

  test('again adds an encounter and keeps the card and the day it was first saved', async () => {
    const { vocabulary } = newNotebook();
    await good(vocabulary.save(item('改革'), meeting('一。'), 'encounter-1', 1_000));
    const { card } = await good(vocabulary.grade('word:改革', 3, 2_000));
    const again = await good(vocabulary.save(item('改革', 'a better meaning'), meeting('二。'), 'encounter-2', 3_000));
    expect(again).toMatchObject({ encounters: 2, entry: { card, savedAt: 1_000 } });
    expect(again.entry.item.meaning).toBe('a better meaning');
    expect(await written(vocabulary)).toEqual(['改革: 二。 一。']);
  });

  test('twice under one encounter id is saving once', async () => {
    const { vocabulary } = newNotebook();
    await good(vocabulary.save(item('改革'), meeting('一。'), 'encounter-1', 1_000));
    const repeated = await good(vocabulary.save(item('改革'), meeting('一。'), 'encounter-1', 1_500));
    expect(repeated.encounters).toBe(1);
    expect(await written(vocabulary)).toEqual(['改革: 一。']);
    expect(await good(vocabulary.saved('word:改革'))).toMatchObject({ meetings: { encounters: 1 } });
  });

  test('twice under one encounter id is answered as the first time', async () => {
    const { vocabulary } = newNotebook();
    const first = await good(vocabulary.save(item('改革'), meeting('一。'), 'encounter-1', 1_000));
    expect(await good(vocabulary.save(item('改革'), meeting('一。'), 'encounter-1', 1_500))).toEqual(first);
  });

  test('is counted by encounters; what is not saved has none to count', async () => {
    const { vocabulary } = newNotebook();
    expect(await good(vocabulary.saved('word:改革'))).toBeNull();
    for (const n of [1, 2, 3]) await good(vocabulary.save(item('改革'), meeting('。'), `encounter-${n}`, n));
    expect(await good(vocabulary.saved('word:改革'))).toMatchObject({ meetings: { encounters: 3 } });
  });
});

describe('the list', () => {
  test('shows the latest saved first, and of each the latest encounter first', async () => {
    const { vocabulary } = newNotebook();
    await good(vocabulary.save(item('改革'), meeting('一。'), 'encounter-1', 1_000));
    await good(vocabulary.save(item('开放'), meeting('二。'), 'encounter-2', 2_000));
    await good(vocabulary.save(item('民生'), meeting('三。'), 'encounter-3', 1_500));
    await good(vocabulary.save(item('改革'), meeting('四。'), 'encounter-4', 3_000));
    expect(await written(vocabulary)).toEqual(['开放: 二。', '民生: 三。', '改革: 四。 一。']);
    expect((await good(vocabulary.savedIds())).sort()).toEqual(['word:开放', 'word:改革', 'word:民生'].sort());
  });

  test('is empty in a new notebook', async () => {
    const { vocabulary } = newNotebook();
    expect(await good(vocabulary.list())).toEqual([]);
    expect(await good(vocabulary.savedIds())).toEqual([]);
  });
});

describe('deleting', () => {
  test('takes an entry out of everything, and restoring brings it back with all it had', async () => {
    const { vocabulary } = newNotebook();
    await good(vocabulary.save(item('改革'), meeting('一。'), 'encounter-1', 1_000));
    await good(vocabulary.save(item('改革'), meeting('二。'), 'encounter-2', 2_000));
    await good(vocabulary.save(item('开放'), meeting('三。'), 'encounter-3', 3_000));
    const before = await good(vocabulary.list());
    await good(vocabulary.remove(['word:改革', 'word:nobody'], 4_000));
    expect(await written(vocabulary)).toEqual(['开放: 三。']);
    expect(await good(vocabulary.savedIds())).toEqual(['word:开放']);
    expect(await good(vocabulary.saved('word:改革'))).toBeNull();
    expect(await good(vocabulary.dueCount(9_000))).toBe(1);
    await good(vocabulary.restore(['word:改革'], 9_000));
    expect(withoutClocks(await good(vocabulary.list()))).toEqual(withoutClocks(before));
  });

  test('several at once, or none', async () => {
    const { vocabulary } = newNotebook();
    await good(vocabulary.save(item('改革'), meeting('一。'), 'encounter-1', 1_000));
    await good(vocabulary.save(item('开放'), meeting('二。'), 'encounter-2', 2_000));
    await good(vocabulary.remove([], 3_000));
    expect(await written(vocabulary)).toHaveLength(2);
    await good(vocabulary.remove(['word:改革', 'word:开放'], 3_000));
    expect(await written(vocabulary)).toEqual([]);
  });

  test('does not forget the card: saved again, the word is where it was', async () => {
    const { vocabulary } = newNotebook();
    await good(vocabulary.save(item('改革'), meeting('一。'), 'encounter-1', 1_000));
    const { card } = await good(vocabulary.grade('word:改革', 4, 2_000));
    await good(vocabulary.remove(['word:改革'], 3_000));
    const back = await good(vocabulary.save(item('改革'), meeting('二。'), 'encounter-2', 4_000));
    expect(back).toMatchObject({ encounters: 2, entry: { card, deletedAt: null } });
  });
});
