import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { writeNotebook } from '../../lib/core/exchange/write-notebook.ts';
import { writtenOwnTerm } from '../../lib/core/own-terms/kept-own-term.ts';
import { EMPTY_NOTEBOOK } from '../../lib/core/vocabulary/notebook.ts';
import { reportOf, stopBackground, waitForMarks } from '../../scripts/browser.ts';
import { ownTerm } from '../core/own-terms/own-terms.ts';
import { expect, type Reader, test } from './tifa.ts';

const HTML = '<!doctype html><title>文</title><body><p>各地推进稳链强链行动。</p><p>这篇文章的大意不难懂。</p></body>';
const FILE = writeNotebook(
  {
    ...EMPTY_NOTEBOOK,
    ownTerms: [writtenOwnTerm(ownTerm('稳链强链行动', { renderings: ['supply-chain campaign'] }), undefined, 1_000)],
    corrections: [{ word: '大意', sentence: '', pinyin: 'dàyi', at: 1_000 }],
  },
  2_000,
);

async function choosesFile(notebook: Page, text = FILE): Promise<void> {
  const file = { name: 'tifa.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await notebook.locator('.exchange input[type=file]').setInputFiles(file);
}

async function termsOf(reader: Reader): Promise<string[] | undefined> {
  return (await reportOf(reader.tifa))?.terms.map(({ text }) => text);
}

test('takes own terms and corrected readings in with the notebook; the open page has them at once', async ({
  reader,
}) => {
  const page = await reader.opensHtml(HTML);
  await reader.seesItRead();
  await reader.pressesPinyinKey(page);
  const reading = (pinyin: string) => page.locator(`tifa-text rt[data-tifa="${pinyin}"]`);
  await expect(reading('dàyì')).toHaveCount(1);
  const notebook = await reader.opensOwnPage('vocabulary');
  await choosesFile(notebook);
  const message = notebook.locator('section.message');
  await expect(message).toContainText('Terms of your own: 1 new, 0 changed, 0 unchanged. 稳链强链行动');
  await expect(message).toContainText('Readings you corrected: 1 new, 0 changed, 0 unchanged. 大意');
  await notebook.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(message).toContainText('Imported: 2 new, 0 changed.');

  await page.bringToFront();
  await expect(reading('dàyi')).toHaveCount(1);
  await expect.poll(() => termsOf(reader)).toContain('稳链强链行动');

  await choosesFile(notebook);
  await expect(message).toContainText('Everything in this file is in your notebook already.');
  await notebook.reload();
  await notebook.getByRole('link', { name: 'Snapshots' }).click();
  await notebook.getByRole('button', { name: 'Restore' }).click();
  await notebook.getByRole('group').getByRole('button', { name: 'Restore' }).click();
  await page.bringToFront();
  await expect(reading('dàyì')).toHaveCount(1);
  await expect.poll(() => termsOf(reader)).not.toContain('稳链强链行动');
});

test('finds own terms of which only the notebook still knows, when the browser has been started', async ({
  reader,
}) => {
  const notebook = await reader.opensOwnPage('vocabulary');
  await choosesFile(notebook);
  await notebook.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(notebook.locator('section.message')).toContainText('Imported');
  const worker = await reader.tifa.worker();
  await worker.evaluate(async () => {
    await chrome.storage.local.clear();
    await chrome.storage.session.clear();
  });
  const page = await reader.opensHtml(`${HTML}<p>各地推进共同富裕。</p>`);
  await waitForMarks(page);
  expect(await termsOf(reader)).not.toContain('稳链强链行动');
  await stopBackground(page);
  // As the schedule of backups does at each start.
  await notebook.evaluate(() => chrome.alarms.create('backup', { when: Date.now() }));
  await expect.poll(() => termsOf(reader)).toContain('稳链强链行动');
});

test('backs up a notebook in which there are own terms only, and leads back to it', async ({ reader }) => {
  const notebook = await reader.opensOwnPage('vocabulary');
  await choosesFile(notebook);
  await notebook.getByRole('button', { name: 'Import', exact: true }).click();
  const options = await reader.tifa.context.newPage();
  await options.goto(`${reader.tifa.ownPage('options')}#data`);
  await options.getByRole('radiogroup').getByText('Every day').click();
  await expect(options.locator('.backup-news')).toContainText('entries: 0, own terms: 1');
  const [written] = await (await reader.tifa.worker()).evaluate(() => chrome.downloads.search({}));
  await options.close();
  await notebook.reload();
  const guide = notebook.getByRole('region', { name: 'The notebook is empty, but there was one' });
  await expect(notebook.getByText('Nothing saved yet')).toBeVisible();
  await expect(guide).toHaveCount(0);

  await notebook.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('tifa').onsuccess = resolve;
      }),
  );
  await notebook.reload();
  await expect(guide).toContainText('entries: 0, terms of your own: 1');
  const backup = await readFile(written?.filename ?? '', 'utf8');
  await guide.locator('input[type=file]').setInputFiles(written?.filename ?? '');
  expect(JSON.parse(backup).ownTerms).toHaveLength(1);
  await notebook.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(guide).toHaveCount(0);
  const glossary = await reader.opensOwnPage('glossary');
  await expect(glossary.locator('.entry')).toContainText('supply-chain campaign');
});
