import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { graded, newCard } from '../../lib/core/review/schedule.ts';
import type { Vocabulary } from '../../lib/db/vocabulary.ts';
import { good, item, meeting, newNotebook } from './notebook.ts';

async function saved(vocabulary: Vocabulary, ...times: [simplified: string, at: number][]): Promise<void> {
  for (const [simplified, at] of times) {
    await good(vocabulary.save(item(simplified), meeting(`${simplified}。`), `encounter-${simplified}`, at));
  }
}

async function dueWords(vocabulary: Vocabulary, now: number): Promise<string[]> {
  return (await good(vocabulary.due(now))).map(({ item }) => item.simplified);
}

describe('what is due', () => {
  test('comes the longest due first and not before its time', async () => {
    const { vocabulary } = newNotebook();
    await saved(vocabulary, ['开放', 2_000], ['改革', 1_000], ['民生', 3_000]);
    expect(await dueWords(vocabulary, 2_000)).toEqual(['改革', '开放']);
    expect(await good(vocabulary.dueCount(2_000))).toBe(2);
    expect(await dueWords(vocabulary, 999)).toEqual([]);
    expect(await good(vocabulary.dueCount(999))).toBe(0);
  });

  test('is put off by an answer', async () => {
    const { vocabulary } = newNotebook();
    await saved(vocabulary, ['改革', 1_000], ['开放', 2_000]);
    const { card } = await good(vocabulary.grade('word:改革', 4, 5_000));
    expect(await dueWords(vocabulary, 5_000)).toEqual(['开放']);
    expect(await dueWords(vocabulary, card.due)).toEqual(['开放', '改革']);
  });

  test('next is known, past or future; in an empty notebook nothing is', async () => {
    const { vocabulary } = newNotebook();
    expect(await good(vocabulary.nextDue())).toBeNull();
    await saved(vocabulary, ['改革', 2_000], ['开放', 1_000]);
    expect(await good(vocabulary.nextDue())).toBe(1_000);
    await good(vocabulary.remove(['word:开放'], 3_000));
    expect(await good(vocabulary.nextDue())).toBe(2_000);
  });

  test('is nothing of what the reader ignores or suspends; the suspended can be found again', async () => {
    const { vocabulary } = newNotebook();
    await saved(vocabulary, ['改革', 1_000], ['开放', 2_000], ['民生', 3_000]);
    await good(vocabulary.edit(['word:改革'], { status: 'ignored', pause: { kind: 'suspended' } }, 4_000));
    await good(vocabulary.edit(['word:开放'], { pause: { kind: 'suspended' } }, 4_000));
    expect(await dueWords(vocabulary, Number.MAX_SAFE_INTEGER)).toEqual(['民生']);
    expect((await good(vocabulary.suspended())).map(({ id }) => id)).toEqual(['word:开放']);
  });
});

describe('the latest answer', () => {
  test('is found in the log, whoever gave it, but not for what was deleted since', async () => {
    const { vocabulary } = newNotebook();
    await saved(vocabulary, ['改革', 1_000], ['开放', 1_000]);
    const latest = async (since: number) => (await good(vocabulary.answeredSince(since))).latest;
    expect(await latest(0)).toBeNull();
    await good(vocabulary.grade('word:改革', 3, 2_000));
    await good(vocabulary.grade('word:开放', 3, 3_000));
    expect(await latest(0)).toBe('word:开放');
    expect(await latest(3_001)).toBeNull();
    await good(vocabulary.remove(['word:开放'], 4_000));
    expect(await latest(0)).toBe('word:改革');
  });

  test('and all before it are read by their time', async () => {
    const { vocabulary } = newNotebook();
    await saved(vocabulary, ['改革', 1_000], ['开放', 1_000]);
    await good(vocabulary.grade('word:改革', 3, 2_000));
    await good(vocabulary.grade('word:开放', 1, 3_000));
    const answers = await good(vocabulary.answers(0));
    expect(answers.map(({ entryId, grade }) => `${entryId} ${grade}`)).toEqual(['word:改革 3', 'word:开放 1']);
    expect(await good(vocabulary.answers(2_001))).toHaveLength(1);
  });
});

describe('an answer', () => {
  test('is filed, and the entry comes back as it now stands', async () => {
    const { vocabulary } = newNotebook();
    await saved(vocabulary, ['改革', 1_000]);
    const entry = await good(vocabulary.grade('word:改革', 3, 2_000));
    expect(entry.card).toEqual(graded(newCard(1_000), 3, 2_000));
    const [listed] = await good(vocabulary.list());
    expect(listed?.entry).toEqual(entry);
    expect(listed?.encounters).toHaveLength(1);
  });

  test('taken back restores the card exactly, answer by answer', async () => {
    const { vocabulary } = newNotebook();
    await saved(vocabulary, ['改革', 1_000], ['开放', 1_000]);
    const first = await good(vocabulary.grade('word:改革', 3, 2_000));
    await good(vocabulary.grade('word:改革', 1, 700_000));
    const other = await good(vocabulary.grade('word:开放', 4, 800_000));
    const back = await good(vocabulary.undoGrade('word:改革', 800_000));
    expect({ ...back, clocks: first.clocks }).toEqual(first);
    expect((await good(vocabulary.undoGrade('word:改革', 9_000))).card).toEqual(newCard(1_000));
    expect(await dueWords(vocabulary, 1_000)).toEqual(['改革']);
    expect(await good(vocabulary.nextDue())).toBe(1_000);
    const kept = (await good(vocabulary.list())).find(({ entry }) => entry.id === 'word:开放');
    expect(kept?.entry).toEqual(other);
  });

  test('taken back where none was given changes nothing', async () => {
    const { vocabulary } = newNotebook();
    await saved(vocabulary, ['改革', 1_000]);
    expect((await good(vocabulary.undoGrade('word:改革', 9_000))).card).toEqual(newCard(1_000));
  });

  test('for a word that is not in the notebook fails and files nothing', async () => {
    const { vocabulary } = newNotebook();
    expect(await vocabulary.grade('word:nobody', 3, 1_000)).toMatchObject({ ok: false, code: 'storage-failed' });
    expect(await vocabulary.undoGrade('word:nobody', 9_000)).toMatchObject({ ok: false, code: 'storage-failed' });
  });
});
