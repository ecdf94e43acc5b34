import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, type Reader, test } from './tifa.ts';

const WORDS = '//Politics\n开放[開放]\tkai1fang4\tto open up\n民生\tmin2sheng1\tlivelihood\n';

async function notebookOfTwo(reader: Reader): Promise<Page> {
  const notebook = await reader.opensOwnPage('vocabulary');
  const file = { name: 'words.txt', mimeType: 'text/plain', buffer: Buffer.from(WORDS) };
  await notebook.locator('input[type=file]').setInputFiles(file);
  await notebook.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(notebook.locator('.entry')).toHaveCount(2);
  return notebook;
}

async function opensData(reader: Reader): Promise<Page> {
  const options = await reader.tifa.context.newPage();
  await options.goto(`${reader.tifa.ownPage('options')}#data`);
  return options;
}

/** As if an hour had passed, and a year since the last file. */
async function anHourPasses(reader: Reader): Promise<void> {
  await (await reader.tifa.worker()).evaluate(async () => {
    const { backup } = await chrome.storage.local.get<{ backup: { last: object | null } }>('backup');
    await chrome.storage.local.set({
      backup: { ...backup, last: { ...backup.last, at: 1_000, entries: 0, file: '' } },
    });
    // Newer than the types.
    const event = chrome.alarms.onAlarm as unknown as { dispatch(alarm: object): void };
    event.dispatch({ name: 'backup', scheduledTime: 0 });
  });
}

const STATUS = '.backup-news .backup-status';

test('writes backups among the downloads, from a page and from the background', async ({ reader }) => {
  const notebook = await notebookOfTwo(reader);
  await expect(notebook.locator('.notebook-foot')).toContainText('No backup file is written by itself');
  const options = await opensData(reader);
  await options.getByRole('radiogroup').getByText('Every day').click();
  await expect(options.locator(STATUS)).toContainText('Last backup: this minute, entries: 2');
  await expect(notebook.locator('.notebook-foot')).toContainText('Last backup: this minute, entries: 2');
  const alarm = () =>
    reader.tifa
      .worker()
      .then((worker) => worker.evaluate(async () => (await chrome.alarms.get('backup'))?.periodInMinutes));
  await expect.poll(alarm).toBe(60);

  await anHourPasses(reader);
  await expect(options.locator(STATUS)).toContainText('this minute, entries: 2');
  const downloads = async () => (await reader.tifa.worker()).evaluate(() => chrome.downloads.search({}));
  await expect.poll(async () => (await downloads()).map(({ state }) => state)).toEqual(['complete', 'complete']);
  const files = await downloads();
  for (const { filename } of files) {
    const written = JSON.parse(await readFile(filename, 'utf8'));
    expect(written).toMatchObject({ format: 'tifa-notebook' });
    expect(written.entries).toHaveLength(2);
  }
});

test('writes backups into a picked folder, and says everywhere when that is gone', async ({ reader }) => {
  await reader.tifa.context.addInitScript(() => {
    // The system's dialogue, which no test can answer; the browser's own folder stands for the reader's.
    Object.assign(globalThis, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('Backups', { create: true }),
    });
  });
  const notebook = await notebookOfTwo(reader);
  const options = await opensData(reader);
  await options.getByRole('radiogroup').getByText('Every week').click();
  await options.getByRole('button', { name: 'Pick a folder…' }).click();
  await expect(options.getByText('Files go into the folder “Backups”.')).toBeVisible();
  const names = () =>
    options.evaluate(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Backups');
      const names: string[] = [];
      // The types know no asynchronous iteration of folders.
      for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name);
      return names;
    });
  await expect.poll(names).toEqual([expect.stringMatching(/^tifa-backup-week-[1-4]\.json$/)]);
  await anHourPasses(reader);
  await expect(options.locator(STATUS)).toContainText('Last backup: this minute, entries: 2');

  await options.evaluate(async () =>
    (await navigator.storage.getDirectory()).removeEntry('Backups', { recursive: true }),
  );
  await anHourPasses(reader);
  await expect(options.locator('.backup-failed')).toContainText('the folder is not there any more');
  await expect(notebook.locator('.notebook-foot')).toContainText('the folder is not there any more');
  const popup = await reader.opensPopup();
  await expect(popup.locator('.message.failed')).toContainText('the folder is not there any more');

  await options.getByRole('button', { name: 'Pick another folder…' }).click();
  await expect(options.locator(STATUS)).toContainText('Last backup: this minute, entries: 2');
  await expect(notebook.locator('.backup-failed')).toHaveCount(0);
});

test('leads from an empty notebook to the backup that brings it back', async ({ reader }) => {
  const notebook = await notebookOfTwo(reader);
  const options = await opensData(reader);
  await options.getByRole('radiogroup').getByText('Every day').click();
  await expect(options.locator(STATUS)).toContainText('entries: 2');
  const [file] = await (await reader.tifa.worker()).evaluate(() => chrome.downloads.search({}));
  await options.close();
  await notebook.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('tifa').onsuccess = resolve;
      }),
  );
  await notebook.reload();
  const guide = notebook.getByRole('region', { name: 'The notebook is empty, but there was one' });
  await expect(guide).toContainText('the notebook held 2 entries');
  await guide.locator('input[type=file]').setInputFiles(file?.filename ?? '');
  await expect(notebook.locator('section.message [role=status]')).toContainText('2 new');
  await notebook.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(notebook.locator('.entry')).toHaveCount(2);
  await expect(guide).toHaveCount(0);
});
