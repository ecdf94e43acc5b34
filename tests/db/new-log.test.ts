import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { beginNewLog } from '../../lib/db/new-log.ts';
import { good, item, meeting, newNotebook } from './notebook.ts';

// That Chromium begins a new log is for tests/e2e/torn-log.spec.ts to see.
afterEach(() => vi.restoreAllMocks());

const names = async () => (await indexedDB.databases()).map(({ name }) => name);

test('makes no database where there is none', async () => {
  await beginNewLog();
  expect(await names()).toEqual([]);
});

test('leaves the notebook as it is, and nothing else', async () => {
  const { vocabulary, name } = newNotebook();
  await good(vocabulary.save(item('改革'), meeting('一。'), 'encounter-1', 1_000));
  await beginNewLog();
  expect(await names()).toEqual([name]);
  expect(await good(vocabulary.saved('word:改革'))).not.toBeNull();
});

test('fails nobody where the browser refuses', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  await expect(beginNewLog()).resolves.toBeUndefined();
});
