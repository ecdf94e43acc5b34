import type { Page } from '@playwright/test';
import { waitForMarks } from '../../scripts/browser.ts';
import { expect, type Reader, test } from './tifa.ts';

const PAGE = '<title>一</title><p>各地推进共同富裕，群众生活不断改善。</p>';

/** A notebook as the first Tifa left it, with one word, in a tab that does not let go of it. */
async function holdsFirstVersion(): Promise<void> {
  // In one breath: the background may want to open it anew between the two.
  indexedDB.deleteDatabase('tifa');
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('tifa', 10);
    request.onsuccess = () => resolve(request.result);
    request.onupgradeneeded = () => {
      const entries = request.result.createObjectStore('entries', { keyPath: 'id' });
      entries.createIndex('[live+savedAt]', ['live', 'savedAt']);
      entries.createIndex('[live+due]', ['live', 'due']);
      const encounters = request.result.createObjectStore('encounters', { keyPath: 'id' });
      encounters.createIndex('[entryId+at]', ['entryId', 'at']);
      const reviews = request.result.createObjectStore('reviews', { keyPath: 'id', autoIncrement: true });
      reviews.createIndex('[entryId+at]', ['entryId', 'at']);
      const steps = { stability: 0, difficulty: 0, scheduledDays: 0, learningSteps: 0, reps: 0, lapses: 0 };
      const card = { ...steps, due: 1_000, state: 'new', lastReview: null };
      const item = { kind: 'word', simplified: '改革', traditional: '改革', pinyin: 'gǎigé', meaning: 'reform' };
      entries.put({ id: 'word:改革', item, savedAt: 1_000, card, live: 1, due: 1_000, deletedAt: 0 });
    };
  });
  Object.assign(globalThis, { letGo: () => database.close() });
}

async function saves(reader: Reader, page: Page): Promise<void> {
  await waitForMarks(page);
  await reader.restsOn(page, '共同富裕');
  await page.locator('tifa-card .save').click();
}

test('says that another tab holds the notebook as it was before an update, reads on, and opens it once that is closed', async ({
  reader,
}) => {
  const old = await reader.opensOwnPage('welcome');
  await old.evaluate(holdsFirstVersion);
  const notebook = await reader.opensOwnPage('vocabulary');
  await expect(notebook.getByRole('alert')).toContainText('close Tifa’s other tabs');
  await expect(notebook.getByRole('button', { name: 'Try again' })).toHaveCount(0);

  const page = await reader.opensHtml(PAGE);
  await waitForMarks(page);
  await reader.restsOn(page, '共同富裕');
  await expect(page.locator('tifa-card .rendering').first()).toContainText('common prosperity');
  await expect(page.locator('tifa-card .status.failed')).toContainText('close Tifa’s other tabs');

  await old.evaluate('letGo()');
  await expect(notebook.locator('.entry')).toHaveCount(1);
  await expect(notebook.locator('.entry')).toContainText('reform');
  await expect(notebook.getByRole('alert')).toHaveCount(0);
});

test('an old tab lets go of a notebook that a newer Tifa opens, and asks to be reloaded', async ({ reader }) => {
  await saves(reader, await reader.opensHtml(PAGE));
  const notebook = await reader.opensOwnPage('vocabulary');
  await expect(notebook.locator('.entry')).toHaveCount(1);
  const newer = await reader.opensOwnPage('welcome');
  const kept = await newer.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const request = indexedDB.open('tifa', 9_990);
        request.onsuccess = () => {
          const count = request.result.transaction('entries').objectStore('entries').count();
          count.onsuccess = () => resolve(count.result);
        };
      }),
  );
  expect(kept).toBe(1);
  await expect(notebook.getByRole('alert')).toContainText('this tab is still the old one');
  await notebook.getByRole('button', { name: 'Reload' }).click();
  await expect(notebook.getByRole('alert')).toContainText('written by a newer Tifa');
});

test('says that nothing was saved where the disk is full, keeps what there was, and saves once there is room', async ({
  reader,
}) => {
  await saves(reader, await reader.opensHtml(PAGE));
  const notebook = await reader.opensOwnPage('vocabulary');
  await expect(notebook.locator('.entry')).toHaveCount(1);
  const worker = await reader.tifa.worker();
  await worker.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no space left', 'QuotaExceededError');
    };
    Object.assign(globalThis, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { put }) });
  });
  const page = await reader.opensHtml('<title>二</title><p>会议研究高质量发展，并提出新的要求。</p>');
  await waitForMarks(page);
  await reader.restsOn(page, '高质量发展');
  await page.locator('tifa-card .save').click();
  await expect(page.locator('tifa-card [role=alert]')).toContainText('storage is full');
  await expect(page.locator('tifa-card .save')).toHaveAttribute('aria-pressed', 'false');
  await notebook.reload();
  await expect(notebook.locator('.entry')).toHaveCount(1);
  await worker.evaluate('makeRoom()');
  await page.bringToFront();
  await page.locator('tifa-card .save').click();
  await expect(page.locator('tifa-card .status')).toContainText('Saved');
  await notebook.reload();
  await expect(notebook.locator('.entry')).toHaveCount(2);
});
