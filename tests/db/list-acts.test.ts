import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { good, item, meeting, newNotebook, written } from './notebook.ts';

const SITE = 'https://www.news.example/1';

async function saved(...words: string[]) {
  const { vocabulary } = newNotebook();
  for (const [index, word] of words.entries())
    await good(vocabulary.save(item(word), meeting(`${word}。`, SITE), `encounter-${word}`, 1_000 + index));
  return vocabulary;
}

describe('several entries changed at once', () => {
  test('each in its own way, and put back without what was changed since', async () => {
    const vocabulary = await saved('改革', '开放');
    await good(vocabulary.edit(['word:改革'], { tags: ['a'] }, 2_000));
    const ids = ['word:改革', 'word:开放'];
    const before = await good(vocabulary.edit(ids, ({ tags }) => ({ tags: [...tags, 'b'] }), 3_000));
    expect((await good(vocabulary.entries())).map(({ tags }) => tags)).toEqual([['b'], ['a', 'b']]);
    await good(vocabulary.edit(['word:改革'], { note: 'since' }, 4_000));
    await good(vocabulary.revert(before, ['tags'], 5_000));
    expect((await good(vocabulary.entries())).map(({ tags, note }) => [tags, note])).toEqual([
      [[], ''],
      [['a'], 'since'],
    ]);
  });
});

describe('a meaning of the reader’s own', () => {
  test('stays when the word is saved again', async () => {
    const vocabulary = await saved('改革');
    const own = { ...item('改革', 'my rendering'), hasOwnMeaning: true } as const;
    await good(vocabulary.edit(['word:改革'], { item: own }, 2_000));
    await good(vocabulary.save(item('改革', 'theirs'), meeting('再。'), 'encounter-2', 3_000));
    expect((await good(vocabulary.entries()))[0]?.item).toEqual(own);
  });
});

describe('single sentences', () => {
  test('go and come back, also against a machine that saw them go', async () => {
    const vocabulary = await saved('改革');
    await good(vocabulary.save(item('改革'), meeting('二。'), 'encounter-2', 2_000));
    const removed = await good(vocabulary.removeEncounters(['encounter-2', 'nothing'], 3_000));
    expect(await written(vocabulary)).toEqual(['改革: 改革。']);
    const other = await good(vocabulary.wholeNotebook());
    await good(vocabulary.restoreEncounters(removed, 3_000));
    await good(vocabulary.applyImport(() => other, 'merge', 4_000));
    expect(await written(vocabulary)).toEqual(['改革: 二。 改革。']);
  });
});

describe('deleting for good', () => {
  test('takes sentences and answers out of the trash, and nothing out of the list', async () => {
    const vocabulary = await saved('改革', '开放');
    await good(vocabulary.remove(['word:改革'], 2_000));
    expect(await good(vocabulary.deleteForGood(['word:改革', 'word:开放'], 3_000))).toBe(1);
    expect(await good(vocabulary.trashed())).toEqual([]);
    expect(await written(vocabulary)).toEqual(['开放: 开放。']);
    expect((await good(vocabulary.wholeNotebook())).encounters).toHaveLength(1);
  });
});

describe('the size of a history', () => {
  test('is told before it is deleted', async () => {
    const vocabulary = await saved('改革', '开放');
    await good(vocabulary.save(item('改革'), meeting('再。', SITE), 'encounter-3', 3_000));
    expect(await good(vocabulary.historySize({ from: 0, to: 9_000 }))).toEqual({ encounters: 3, entries: 2 });
    expect(await good(vocabulary.historySize({ site: 'other.example', from: 0, to: 9_000 }))).toEqual({
      encounters: 0,
      entries: 0,
    });
  });
});

describe('two entries joined', () => {
  test('are one with the sentences and answers of both, and come apart again', async () => {
    const vocabulary = await saved('开放', '開放');
    await good(vocabulary.grade('word:開放', 3, 2_000));
    const before = await good(vocabulary.wholeNotebook());
    const snapshotId = await good(vocabulary.join('word:开放', ['word:開放'], 3_000));
    expect(await written(vocabulary)).toEqual(['开放: 開放。 开放。']);
    expect((await good(vocabulary.trashed())).map(({ id }) => id)).toEqual(['word:開放']);
    const joined = await good(vocabulary.wholeNotebook());
    expect(joined.reviews.map(({ entryId }) => entryId)).toEqual(['word:开放']);
    expect((await good(vocabulary.entries()))[0]).toMatchObject({ status: 'learning', card: { reps: 1 } });

    await good(vocabulary.restoreSnapshot(snapshotId, 4_000));
    const after = await good(vocabulary.wholeNotebook());
    expect(after.reviews.map(({ entryId, at }) => [entryId, at])).toEqual(
      before.reviews.map(({ entryId, at }) => [entryId, at]),
    );
    expect(await written(vocabulary)).toEqual(['開放: 開放。', '开放: 开放。']);
  });

  test('stay joined where another machine still has both', async () => {
    const vocabulary = await saved('开放', '開放');
    const other = await good(vocabulary.wholeNotebook());
    await good(vocabulary.join('word:开放', ['word:開放'], 3_000));
    await good(vocabulary.applyImport(() => other, 'merge', 4_000));
    expect(await written(vocabulary)).toEqual(['开放: 開放。 开放。']);
  });
});
