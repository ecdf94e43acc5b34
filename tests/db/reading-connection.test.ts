import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../lib/db/database.ts';
import { DATABASE_VERSION } from '../../lib/db/database-version.ts';
import { createReadingConnection } from '../../lib/db/reading-connection.ts';
import { createSavedReading, type SavedReading } from '../../lib/db/saved-reading.ts';
import { createVocabulary } from '../../lib/db/vocabulary.ts';
import { good, item, meeting, newNotebook } from './notebook.ts';

/** Reads of the card, and how many of them had to go another way. */
function reading(name: string, connection = createReadingConnection(name)) {
  let otherwise = 0;
  const others: SavedReading = {
    async saved() {
      otherwise++;
      return { ok: false, code: 'storage-failed' };
    },
  };
  return { connection, ...connection.firstFor(createSavedReading, others), otherwise: () => otherwise };
}

async function opened(name: string, version: number): Promise<IDBDatabase> {
  return new Promise((resolve) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
  });
}

describe('the card’s reading of the notebook without Dexie', () => {
  test('finds what was saved, also after it was opened', async () => {
    const { vocabulary, name } = newNotebook();
    await good(vocabulary.save(item('改革'), meeting('一。'), 'encounter-1', 1_000));
    const { saved, otherwise } = reading(name);
    expect(await good(saved('word:改革'))).toMatchObject({ meetings: { encounters: 1 } });
    await good(vocabulary.save(item('开放'), meeting('二。'), 'encounter-2', 2_000));
    expect(await good(saved('word:开放'))).toMatchObject({ meetings: { encounters: 1 } });
    expect(await good(saved('word:发展'))).toBeNull();
    expect(otherwise()).toBe(0);
  });

  test('knows the version that Tifa writes', async () => {
    const database = openDatabase('tifa-version');
    await database.open();
    expect(database.verno).toBe(DATABASE_VERSION);
    database.close();
  });

  test('leaves a notebook that is not there yet to Dexie, and none behind', async () => {
    const { saved, otherwise } = reading('tifa-none');
    expect(await saved('word:改革')).toMatchObject({ ok: false });
    expect(otherwise()).toBe(1);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('tifa-none');
    const vocabulary = createVocabulary(openDatabase('tifa-none'));
    await good(vocabulary.save(item('改革'), meeting('一。'), 'encounter-1', 1_000));
    expect(await good(saved('word:改革'))).toMatchObject({ meetings: { encounters: 1 } });
  });

  test.each([10, 990])('leaves one of another version (%i) to Dexie, and lets go of it', async (version) => {
    const name = `tifa-other-${version}`;
    (await opened(name, version)).close();
    const { saved, otherwise } = reading(name);
    expect(await saved('word:改革')).toMatchObject({ ok: false });
    expect(otherwise()).toBe(1);
    (await opened(name, version + 10)).close(); // would wait for it
  });

  test('lets go of it for whoever wants to upgrade or delete it, and finds the next', async () => {
    const { vocabulary, name } = newNotebook();
    await good(vocabulary.save(item('改革'), meeting('一。'), 'encounter-1', 1_000));
    const { saved, otherwise } = reading(name);
    await good(saved('word:改革'));
    vocabulary.close();
    await openDatabase(name).delete();
    await good(createVocabulary(openDatabase(name)).save(item('开放'), meeting('二。'), 'encounter-2', 2_000));
    expect(await good(saved('word:改革'))).toBeNull();
    expect(await good(saved('word:开放'))).not.toBeNull();
    expect(otherwise()).toBe(0);
  });

  test('does not keep the card waiting behind a tab that is in the way', async () => {
    const name = 'tifa-in-the-way';
    const old = await opened(name, 10);
    const waiting = openDatabase(name).open();
    const { saved, otherwise } = reading(name);
    expect(await saved('word:改革')).toMatchObject({ ok: false });
    expect(otherwise()).toBe(1);
    old.close();
    (await waiting).close();
  });

  test('reads the other way where the connection fails it', async () => {
    const { vocabulary, name } = newNotebook();
    await good(vocabulary.save(item('改革'), meeting('一。'), 'encounter-1', 1_000));
    const { connection, saved, otherwise } = reading(name);
    (await connection.open())?.close(); // as the browser does when it clears storage
    expect(await saved('word:改革')).toMatchObject({ ok: false });
    expect(otherwise()).toBe(1);
    expect(await good(saved('word:改革'))).not.toBeNull();
  });
});
