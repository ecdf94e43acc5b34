import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { type ConnectionTrouble, watchConnection } from '../../lib/db/connection.ts';
import { openDatabase } from '../../lib/db/database.ts';
import { eraseDatabase } from '../../lib/db/erasing.ts';
import { createVocabulary } from '../../lib/db/vocabulary.ts';
import { good, item, meeting, newNotebook, written } from './notebook.ts';

/** The browser's own connection, which does not let go of itself: a tab of before the update. */
async function opened(name: string, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function watched(name: string) {
  const database = openDatabase(name);
  const told: (ConnectionTrouble | null)[] = [];
  const connection = watchConnection(database);
  connection.onTrouble((trouble) => told.push(trouble));
  return { database, connection, told, vocabulary: createVocabulary(database) };
}

describe('a notebook that another tab holds open as it was before the update', () => {
  test('is told to be blocked, and opened with all it had as soon as that tab is closed', async () => {
    const name = 'tifa-blocked';
    const old = await opened(name, 10);
    const { connection, told, vocabulary } = watched(name);
    const saved = vocabulary.save(item('改革'), meeting('一。'), 'encounter-1', 1_000);
    await expect.poll(() => told).toEqual(['storage-blocked']);
    expect(connection.trouble()).toBe('storage-blocked');
    old.close();
    expect(await saved).toMatchObject({ ok: true });
    expect([told, connection.trouble()]).toEqual([['storage-blocked', null], null]);
    expect(await written(vocabulary)).toEqual(['改革: 一。']);
  });

  test('does not keep the card waiting, and does nothing behind the reader’s back', async () => {
    const name = 'tifa-blocked-card';
    const old = await opened(name, 10);
    const { connection, told, vocabulary } = watched(name);
    const { saved, save } = connection.unlessBlocked({ saved: vocabulary.saved, save: vocabulary.save });
    expect(await saved('word:改革')).toMatchObject({ ok: false, code: 'storage-blocked' });
    expect(await save(item('改革'), meeting('一。'), 'encounter-1', 1_000)).toMatchObject({ code: 'storage-blocked' });
    old.close();
    await expect.poll(() => told).toEqual(['storage-blocked', null]);
    expect(await good(saved('word:改革'))).toBeNull();
    await good(save(item('改革'), meeting('一。'), 'encounter-1', 1_000));
    expect(await written(vocabulary)).toEqual(['改革: 一。']);
  });
});

describe('a tab that waits behind another for the notebook', () => {
  test('is told so as well, though the browser says nothing to it', async () => {
    const name = 'tifa-queue';
    const old = await opened(name, 10);
    const first = watched(name);
    const second = watched(name);
    const firstRead = first.vocabulary.list();
    await expect.poll(() => first.told).toEqual(['storage-blocked']);
    const { saved } = second.connection.unlessBlocked({ saved: second.vocabulary.saved });
    expect(await saved('word:改革')).toMatchObject({ ok: false, code: 'storage-blocked' });
    old.close();
    expect(await good(firstRead)).toEqual([]);
    await expect.poll(() => second.told).toEqual(['storage-blocked', null]);
    expect(await good(saved('word:改革'))).toBeNull();
  });
});

describe('a tab that is older than the notebook', () => {
  test('lets go, says so, and writes nothing any more; what it had saved is there', async () => {
    const { name } = newNotebook();
    const { told, vocabulary } = watched(name);
    await good(vocabulary.save(item('改革'), meeting('一。'), 'encounter-1', 1_000));
    const newer = await opened(name, 990);
    expect(told).toEqual(['storage-outdated']);
    expect(await vocabulary.list()).toMatchObject({ ok: false, code: 'storage-outdated' });
    const entries = newer.transaction('entries').objectStore('entries').count();
    await expect.poll(() => entries.readyState).toBe('done');
    expect(entries.result).toBe(1);
    newer.close();
  });

  test('is not what a tab is after everything was deleted', async () => {
    const { name } = newNotebook();
    const { told, vocabulary } = watched(name);
    await good(vocabulary.save(item('改革'), meeting('一。'), 'encounter-1', 1_000));
    await good(eraseDatabase(openDatabase(name)));
    expect(await good(vocabulary.list())).toEqual([]);
    expect(told).toEqual([]);
  });
});
