import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { newCard } from '../../lib/core/review/schedule.ts';
import { good, item, meeting, newNotebook, written } from './notebook.ts';

describe('taking a save back', () => {
  test('of a new word leaves nothing of it', async () => {
    const { vocabulary } = newNotebook();
    await good(vocabulary.save(item('改革'), meeting('一。'), 'encounter-1', 1_000));
    expect(await good(vocabulary.undoSave('encounter-1', 9_000))).toBe(0);
    expect(await written(vocabulary)).toEqual([]);
    const again = await good(vocabulary.save(item('改革'), meeting('二。'), 'encounter-2', 2_000));
    expect(again).toMatchObject({ encounters: 1, entry: { savedAt: 2_000 } });
  });

  test('of a word met before takes only this encounter', async () => {
    const { vocabulary } = newNotebook();
    await good(vocabulary.save(item('改革'), meeting('一。'), 'encounter-1', 1_000));
    await good(vocabulary.save(item('改革'), meeting('二。'), 'encounter-2', 2_000));
    expect(await good(vocabulary.undoSave('encounter-2', 9_000))).toBe(1);
    expect(await written(vocabulary)).toEqual(['改革: 一。']);
  });

  test('of a deleted word that was saved again puts it aside again, with all it had', async () => {
    const { vocabulary } = newNotebook();
    await good(vocabulary.save(item('改革'), meeting('一。'), 'encounter-1', 1_000));
    await good(vocabulary.remove(['word:改革'], 2_000));
    await good(vocabulary.save(item('改革'), meeting('二。'), 'encounter-2', 3_000));
    expect(await good(vocabulary.undoSave('encounter-2', 9_000))).toBe(1);
    expect(await written(vocabulary)).toEqual([]);
    await good(vocabulary.restore(['word:改革'], 9_000));
    expect(await written(vocabulary)).toEqual(['改革: 一。']);
  });

  test('of a word that was deleted and restored in between leaves it in the list', async () => {
    const { vocabulary } = newNotebook();
    await good(vocabulary.save(item('改革'), meeting('一。'), 'encounter-1', 1_000));
    await good(vocabulary.save(item('改革'), meeting('二。'), 'encounter-2', 1_500));
    await good(vocabulary.remove(['word:改革'], 2_000));
    await good(vocabulary.restore(['word:改革'], 9_000));
    expect(await good(vocabulary.undoSave('encounter-2', 9_000))).toBe(1);
    expect(await written(vocabulary)).toEqual(['改革: 一。']);
  });

  test('of the first of two saves after a deletion leaves the word in the list', async () => {
    const { vocabulary } = newNotebook();
    await good(vocabulary.save(item('改革'), meeting('一。'), 'encounter-1', 1_000));
    await good(vocabulary.remove(['word:改革'], 2_000));
    await good(vocabulary.save(item('改革'), meeting('二。'), 'encounter-2', 3_000));
    await good(vocabulary.save(item('改革'), meeting('三。'), 'encounter-3', 4_000));
    expect(await good(vocabulary.undoSave('encounter-2', 9_000))).toBe(2);
    expect(await written(vocabulary)).toEqual(['改革: 三。 一。']);
  });

  test('twice, or of something never saved, does nothing', async () => {
    const { vocabulary } = newNotebook();
    await good(vocabulary.save(item('改革'), meeting('一。'), 'encounter-1', 1_000));
    await good(vocabulary.save(item('改革'), meeting('二。'), 'encounter-2', 2_000));
    await good(vocabulary.undoSave('encounter-2', 9_000));
    expect(await good(vocabulary.undoSave('encounter-2', 9_000))).toBe(0);
    expect(await good(vocabulary.undoSave('encounter-9', 9_000))).toBe(0);
    expect(await written(vocabulary)).toEqual(['改革: 一。']);
  });

  // undoSave opens the reviews table but leaves the answers of the deleted entry in it.
  test('takes the answers given meanwhile with it', async () => {
    const { vocabulary } = newNotebook();
    await good(vocabulary.save(item('改革'), meeting('一。'), 'encounter-1', 1_000));
    await good(vocabulary.grade('word:改革', 3, 2_000));
    await good(vocabulary.undoSave('encounter-1', 9_000));
    await good(vocabulary.save(item('改革'), meeting('二。'), 'encounter-2', 5_000));
    expect((await good(vocabulary.undoGrade('word:改革', 9_000))).card).toEqual(newCard(5_000));
  });

  // grade writes the row anew from the entry, whose deletedAt is null while it is in the list: undoSave's mark is lost.
  test('of a deleted word puts it aside again also where it was reviewed meanwhile', async () => {
    const { vocabulary } = newNotebook();
    await good(vocabulary.save(item('改革'), meeting('一。'), 'encounter-1', 1_000));
    await good(vocabulary.remove(['word:改革'], 2_000));
    await good(vocabulary.save(item('改革'), meeting('二。'), 'encounter-2', 3_000));
    await good(vocabulary.grade('word:改革', 3, 4_000));
    await good(vocabulary.undoSave('encounter-2', 9_000));
    expect(await written(vocabulary)).toEqual([]);
  });
});
