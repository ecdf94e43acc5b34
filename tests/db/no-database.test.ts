import { expect, test } from 'vitest';
import { item, meeting, newNotebook } from './notebook.ts';

// No fake-indexeddb in this file: a browser that has none, or denies it.
test('tells the reader where the browser has no database, and throws nothing', async () => {
  expect(typeof indexedDB).toBe('undefined');
  const { vocabulary } = newNotebook();
  const outcomes = [
    vocabulary.save(item('改革'), meeting('一。'), 'encounter-1', 1_000),
    vocabulary.undoSave('encounter-1', 9_000),
    vocabulary.saved('word:改革'),
    vocabulary.list(),
    vocabulary.savedIds(),
    vocabulary.remove(['word:改革'], 1_000),
    vocabulary.restore(['word:改革'], 9_000),
    vocabulary.due(1_000),
    vocabulary.dueCount(1_000),
    vocabulary.nextDue(),
    vocabulary.grade('word:改革', 3, 1_000),
    vocabulary.answeredSince(0),
    vocabulary.answers(0),
    vocabulary.suspended(),
    vocabulary.undoGrade('word:改革', 9_000),
  ];
  for (const outcome of outcomes) expect(await outcome).toMatchObject({ ok: false, code: 'storage-refused' });
});
