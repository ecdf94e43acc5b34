import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openDatabase } from '../../lib/db/database.ts';
import { attempt } from '../../lib/db/storage-failure.ts';
import { createVocabulary } from '../../lib/db/vocabulary.ts';
import { good, item, meeting, newNotebook, written } from './notebook.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a notebook that the browser refuses to open', () => {
  test('is said to be refused every time, not only at first', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('refused', 'InvalidStateError');
    });
    const vocabulary = createVocabulary(openDatabase('tifa-refused'));
    for (const id of ['encounter-1', 'encounter-2', 'encounter-3'])
      expect(await vocabulary.save(item('改革'), meeting('一。'), id, 1_000)).toMatchObject({
        ok: false,
        code: 'storage-refused',
      });
  });
});

describe('what the browser refuses gets a name the reader can be told', () => {
  test.each([
    ['QuotaExceededError', 'storage-full'],
    ['VersionError', 'storage-newer'],
    ['InvalidStateError', 'storage-refused'],
    ['SecurityError', 'storage-refused'],
    ['UnknownError', 'storage-damaged'],
    ['NotReadableError', 'storage-damaged'],
    ['NotAllowedError', 'storage-refused'],
    ['DataError', 'storage-failed'],
  ])('%s is %s', async (name, code) => {
    const outcome = await attempt(() => Promise.reject(new DOMException('no', name)));
    expect(outcome).toMatchObject({ ok: false, code, detail: expect.stringContaining('no') });
  });

  test('also where it lies inside another error, and where it is no error at all', async () => {
    const inner = new DOMException('disk full', 'QuotaExceededError');
    const wrapped = Object.assign(new Error('aborted'), {
      name: 'AbortError',
      inner: Object.assign(new Error(), { inner }),
    });
    expect(await attempt(() => Promise.reject(wrapped))).toMatchObject({ code: 'storage-full' });
    const endless = Object.assign(new Error('loop'), { inner: {} });
    endless.inner = endless;
    expect(await attempt(() => Promise.reject(endless))).toMatchObject({ code: 'storage-failed' });
    expect(await attempt(() => Promise.reject('no reason'))).toMatchObject({
      code: 'storage-failed',
      detail: 'no reason',
    });
  });

  test('and what goes well passes through', async () => {
    expect(await attempt(async () => 5)).toEqual({ ok: true, value: 5 });
  });
});

describe('a disk that is full', () => {
  test('is told, and nothing is half-saved', async () => {
    const { vocabulary } = newNotebook();
    await good(vocabulary.save(item('改革'), meeting('一。'), 'encounter-1', 1_000));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no space left', 'QuotaExceededError');
    });
    const outcome = await vocabulary.save(item('开放'), meeting('二。'), 'encounter-2', 2_000);
    expect(outcome).toMatchObject({ ok: false, code: 'storage-full' });
    put.mockRestore();
    expect(await written(vocabulary)).toEqual(['改革: 一。']);
    await good(vocabulary.save(item('开放'), meeting('二。'), 'encounter-2', 2_000));
    expect(await written(vocabulary)).toEqual(['开放: 二。', '改革: 一。']);
  });
});

describe('a notebook that a newer Tifa has written', () => {
  // Dexie 4 answers a VersionError by opening whatever version there is, so attempt never sees it.
  test('is left alone and told as such', async () => {
    const name = 'tifa-newer';
    const newer = openDatabase(name);
    newer.version(99).stores({ entries: 'id, [live+savedAt], [live+due]', sets: 'id' });
    await newer.open();
    newer.close();
    const outcome = await createVocabulary(openDatabase(name)).saved('word:改革');
    expect(outcome).toMatchObject({ ok: false, code: 'storage-newer' });
  });
});

describe('a store that the browser can no longer read', () => {
  test('is told as damaged; nothing is written over it, and what comes back is whole', async () => {
    const { vocabulary } = newNotebook();
    await good(vocabulary.save(item('改革'), meeting('一。'), 'encounter-1', 1_000));
    const get = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw new DOMException('corrupted', 'UnknownError');
    });
    const outcome = await vocabulary.save(item('改革'), meeting('二。'), 'encounter-2', 2_000);
    expect(outcome).toMatchObject({ ok: false, code: 'storage-damaged' });
    get.mockRestore();
    expect(await written(vocabulary)).toEqual(['改革: 一。']);
  });
});
