import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { browserConnection } from '../../lib/db/browser-connection.ts';
import { openDatabase } from '../../lib/db/database.ts';
import { createStatusReading } from '../../lib/db/entry-statuses.ts';
import { onEntriesWritten } from '../../lib/db/on-entries-written.ts';
import { createVocabulary } from '../../lib/db/vocabulary.ts';
import { good, item, meeting } from './notebook.ts';

let opened = 0;

/** A notebook with the given words, each ignored, suspended by nobody, deleted or new. */
async function notebookWith(words: Readonly<Record<string, 'new' | 'ignored' | 'deleted'>>) {
  const database = openDatabase(`tifa-statuses-${++opened}`);
  let written = 0;
  onEntriesWritten(database, () => {
    written++;
  });
  const vocabulary = createVocabulary(database);
  for (const [word, status] of Object.entries(words)) {
    await good(vocabulary.save(item(word), meeting(`${word}。`), `encounter-${word}`, 1));
    if (status === 'ignored') await good(vocabulary.edit([`word:${word}`], { status }, 2));
    if (status === 'deleted') await good(vocabulary.remove([`word:${word}`], 2));
  }
  return { vocabulary, reading: createStatusReading(browserConnection(database)), written: () => written };
}

describe('the statuses of the notebook', () => {
  test('are those of what is in the list', async () => {
    const { reading } = await notebookWith({ 改革: 'new', 开放: 'ignored', 发展: 'deleted' });
    const all = await good(reading.all());
    expect(['改革', '开放', '发展'].map(all.ofWord)).toEqual(['new', 'ignored', undefined]);
  });

  test('of the ignored entries can be had without the others', async () => {
    const { reading, vocabulary } = await notebookWith({ 改革: 'new', 开放: 'ignored', 发展: 'new' });
    await good(vocabulary.edit(['word:发展'], { pause: { kind: 'suspended' } }, 3));
    const ignored = await good(reading.ignored());
    expect(['改革', '开放', '发展'].map(ignored.ofWord)).toEqual([undefined, 'ignored', undefined]);
  });
});

describe('whoever shows statuses', () => {
  test('hears of every change to the list, once it is kept', async () => {
    const { vocabulary, written } = await notebookWith({ 改革: 'new' });
    expect(written()).toBe(1);
    await good(vocabulary.edit(['word:改革'], { status: 'known' }, 3));
    expect(written()).toBe(2);
    await good(vocabulary.remove(['word:改革'], 4));
    expect(written()).toBe(3);
  });

  test('hears nothing of reading, nor of one more meeting with what is saved', async () => {
    const { vocabulary, written } = await notebookWith({ 改革: 'new' });
    await good(vocabulary.list());
    const met = {
      entryId: 'word:改革',
      encounterId: 'encounter-again',
      meeting: meeting('改革。', 'https://b.example/'),
    };
    expect(await good(vocabulary.meetAgain([met], 5, 0))).toBe(1);
    expect(written()).toBe(1);
  });
});
