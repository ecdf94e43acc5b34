import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { good, item, meeting, newNotebook, written } from './notebook.ts';

const DAY = 86_400_000;

describe('saving a word with what the reader says of it', () => {
  test.each(['learning', 'known', 'ignored'] as const)('as %s puts it into the list so', async (status) => {
    const { vocabulary } = newNotebook();
    const saved = await good(vocabulary.save(item('改革'), meeting('一。'), 'encounter-1', 1_000, status));
    expect(saved.entry.status).toBe(status);
    expect(await good(vocabulary.saved('word:改革'))).toMatchObject({ notes: { status, tags: [], note: '' } });
  });

  test('tells the time of it, and of what was told before nothing else', async () => {
    const { vocabulary } = newNotebook();
    await good(vocabulary.save(item('改革'), meeting('一。'), 'encounter-1', 1_000));
    await good(vocabulary.edit(['word:改革'], { note: '见第三章', tags: ['两会'] }, 2_000));
    const { entry } = await good(vocabulary.save(item('改革'), meeting('二。'), 'encounter-2', 3_000, 'known'));
    expect(entry).toMatchObject({ status: 'known', note: '见第三章', tags: ['两会'] });
    expect(entry.clocks).toMatchObject({ status: 3_000, note: 2_000, tags: 2_000 });
  });

  test('is taken back as any saving is', async () => {
    const { vocabulary } = newNotebook();
    await good(vocabulary.save(item('改革'), meeting('一。'), 'encounter-1', 1_000, 'ignored'));
    expect(await good(vocabulary.undoSave('encounter-1', 2_000))).toBe(0);
    expect(await good(vocabulary.saved('word:改革'))).toBeNull();
    const { entry } = await good(vocabulary.save(item('改革'), meeting('二。'), 'encounter-2', 3_000));
    expect(entry.status).toBe('new');
    expect(entry.clocks.status).toBeGreaterThan(1_000);
  });

  test('known from the first never comes up for review, until the reader wants to learn it', async () => {
    const { vocabulary } = newNotebook();
    await good(vocabulary.save(item('改革'), meeting('一。'), 'encounter-1', 1_000, 'known'));
    expect(await good(vocabulary.dueCount(DAY))).toBe(0);
    expect(await good(vocabulary.nextDue())).toBeNull();
    await good(vocabulary.edit(['word:改革'], { status: 'learning' }, 2_000));
    expect(await good(vocabulary.dueCount(DAY))).toBe(1);
  });

  test('known after answers goes on coming up, as its card says', async () => {
    const { vocabulary } = newNotebook();
    await good(vocabulary.save(item('改革'), meeting('一。'), 'encounter-1', 1_000));
    const { card } = await good(vocabulary.grade('word:改革', 4, 2_000));
    await good(vocabulary.edit(['word:改革'], { status: 'known' }, 3_000));
    expect(await good(vocabulary.dueCount(card.due))).toBe(1);
  });
});

describe('what the reader writes on an entry', () => {
  test('stays through further meetings, and through the trash', async () => {
    const { vocabulary } = newNotebook();
    await good(vocabulary.save(item('改革'), meeting('一。'), 'encounter-1', 1_000));
    const notes = { status: 'learning', tags: ['两会'], note: '见第三章' } as const;
    await good(vocabulary.edit(['word:改革'], notes, 2_000));
    await good(vocabulary.save(item('改革'), meeting('二。'), 'encounter-2', 3_000));
    expect(await good(vocabulary.saved('word:改革'))).toMatchObject({ notes: notes });
    await good(vocabulary.remove(['word:改革'], 4_000));
    expect(await good(vocabulary.saved('word:改革'))).toBeNull();
    const { entry } = await good(vocabulary.save(item('改革'), meeting('三。'), 'encounter-3', 5_000));
    expect(entry).toMatchObject(notes);
    expect(await written(vocabulary)).toEqual(['改革: 三。 二。 一。']);
  });

  test('is not brought back for what is not in the list', async () => {
    const { vocabulary } = newNotebook();
    expect(await good(vocabulary.saved('word:改革'))).toBeNull();
    expect(await good(vocabulary.edit(['word:改革'], { note: '甲' }, 1_000))).toEqual([]);
  });
});

describe('the tags in use', () => {
  test('are those of the list, the most used first, without what lies in the trash', async () => {
    const { vocabulary } = newNotebook();
    const tagged = { 改革: ['经济', '两会'], 开放: ['经济'], 民生: ['两会', '社会'], 巡视: ['两会', '党建'] };
    for (const [word, tags] of Object.entries(tagged)) {
      await good(vocabulary.save(item(word), meeting(`${word}。`), `encounter-${word}`, 1_000));
      await good(vocabulary.edit([`word:${word}`], { tags }, 2_000));
    }
    await good(vocabulary.remove(['word:巡视'], 3_000));
    expect(await good(vocabulary.tagsInUse())).toEqual(['两会', '经济', '社会']);
  });

  test('of an empty notebook are none', async () => {
    expect(await good(newNotebook().vocabulary.tagsInUse())).toEqual([]);
  });
});
