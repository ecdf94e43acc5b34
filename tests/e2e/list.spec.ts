import type { Page } from '@playwright/test';
import { writeNotebook } from '../../lib/core/exchange/write-notebook.ts';
import { newEntry } from '../../lib/core/vocabulary/new-entry.ts';
import { EMPTY_NOTEBOOK } from '../../lib/core/vocabulary/notebook.ts';
import { sampleNotebook } from './sample-notebook.ts';
import { expect, type Reader, test } from './tifa.ts';

/** The notebook with half a year's entries in it. */
async function opensFilled(reader: Reader, count = 300): Promise<Page> {
  const notebook = await reader.opensOwnPage('vocabulary');
  const buffer = Buffer.from(await sampleNotebook(Date.now(), count));
  await notebook.locator('input[type=file]').setInputFiles({ name: 'all.json', mimeType: 'application/json', buffer });
  await notebook.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(notebook.locator('section.message')).toContainText('Imported');
  await notebook.getByRole('button', { name: 'Close' }).click();
  await expect(counted(notebook)).toHaveText(`${count} saved`);
  return notebook;
}

const counted = (notebook: Page) => notebook.locator('.filters [role=status]');
const words = (notebook: Page) => notebook.locator('.grid-body .entry-word');

test('narrows and sorts the list, and keeps that when reloading and going back', async ({ reader }) => {
  const notebook = await opensFilled(reader);
  const grid = notebook.getByRole('grid');
  await expect(grid).toHaveAttribute('aria-rowcount', '301');
  expect(await words(notebook).count()).toBeLessThan(60);

  await notebook.getByLabel(/^Status/).selectOption('known');
  await expect(counted(notebook)).toContainText('of 300');
  await notebook.getByLabel(/^Category/).selectOption('economy');
  const both = await counted(notebook).textContent();
  await notebook.getByRole('button', { name: 'Pinyin' }).click();
  const sorted = await words(notebook).allTextContents();
  await notebook.reload();
  await expect(counted(notebook)).toHaveText(both ?? '');
  await expect(words(notebook)).toHaveText(sorted);
  await expect(notebook.getByRole('columnheader', { name: 'Pinyin' })).toHaveAttribute('aria-sort', 'ascending');

  await notebook.goBack();
  await notebook.goBack();
  await expect(notebook.getByLabel(/^Category/)).toHaveValue('');
  await expect(notebook.getByLabel(/^Status/)).toHaveValue('known');
  await notebook.getByRole('button', { name: 'Clear the filters' }).click();
  await notebook.getByRole('searchbox').fill('发展');
  await expect(words(notebook).first()).toContainText('发展');
});

test('selects rows by keyboard, tags them all, deletes them and brings them back', async ({ reader }) => {
  const notebook = await opensFilled(reader, 40);
  const grid = notebook.getByRole('grid');
  await grid.focus();
  for (const key of ['Space', 'Shift+ArrowDown', 'Shift+ArrowDown']) await notebook.keyboard.press(key);
  const bulk = notebook.getByRole('region', { name: 'What to do with the selected entries' });
  await expect(bulk).toContainText('3 selected');
  await bulk.getByLabel('Add a tag').fill('for Friday');
  await notebook.keyboard.press('Enter');
  await expect(notebook.locator('.grid-body .tag', { hasText: 'for Friday' })).toHaveCount(3);
  await notebook.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(notebook.locator('.grid-body .tag', { hasText: 'for Friday' })).toHaveCount(0);

  await grid.focus();
  await notebook.keyboard.press('Delete');
  await expect(counted(notebook)).toHaveText('37 saved');
  await notebook.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(counted(notebook)).toHaveText('40 saved');
  await notebook.getByRole('link', { name: 'Snapshots' }).click();
  await expect(notebook.locator('.snapshot')).toHaveCount(2);
  await expect(notebook.locator('.snapshot').first()).toContainText('before several entries were deleted');
});

test('keeps what was deleted in the trash, gives it back, and lets go of it only when asked twice', async ({
  reader,
}) => {
  const notebook = await opensFilled(reader, 12);
  await notebook.getByRole('grid').focus();
  await notebook.keyboard.press('ControlOrMeta+a');
  await notebook.keyboard.press('Delete');
  await expect(notebook.locator('.empty')).toContainText('Nothing saved yet');
  await notebook.getByRole('link', { name: 'Trash' }).click();
  await expect(notebook.locator('.trashed')).toHaveCount(12);
  await notebook
    .locator('.trashed')
    .first()
    .getByRole('button', { name: /^Restore/ })
    .click();
  await expect(notebook.locator('.trashed')).toHaveCount(11);
  const first = notebook.locator('.trashed').first();
  await first.getByRole('button', { name: 'Delete for good' }).click();
  await expect(notebook.locator('.trashed')).toHaveCount(11);
  await first.getByRole('button', { name: 'Delete for good' }).click();
  await expect(notebook.locator('.trashed')).toHaveCount(10);
  await notebook.getByRole('link', { name: 'Entries' }).click();
  await expect(counted(notebook)).toHaveText('1 saved');
});

test('opens an entry beside the list: edits it, opens its page at the sentence, deletes the sentence', async ({
  reader,
}) => {
  const filler = '<p>这里是别的内容。</p>'.repeat(120);
  const page = await reader.opensHtml(
    `<!doctype html><html lang="zh"><meta charset="utf-8"><title>公报</title><p id="there">会议要求，全面推进<b>共同富裕</b>，久久为功。</p>`.replace(
      '<p id',
      `${filler}<p id`,
    ),
  );
  await page.locator('#there').scrollIntoViewIfNeeded();
  await reader.restsOn(page, '共同富裕');
  await page.locator('tifa-card .save').click();
  await expect(page.locator('tifa-card .status')).toContainText('Saved');

  const notebook = await reader.opensOwnPage('vocabulary');
  await words(notebook).first().click();
  const detail = notebook.getByRole('complementary', { name: '共同富裕' });
  await expect(detail.locator('mark')).toHaveText('共同富裕');
  await detail.locator('.meaning-line').click();
  await expect(detail.locator('.meaning-field')).toBeFocused();
  await notebook.keyboard.press('ControlOrMeta+a');
  await notebook.keyboard.type('shared prosperity');
  await notebook.keyboard.press('Enter');
  await expect(notebook.locator('.grid-body .cell-meaning')).toHaveText('shared prosperity');

  const [opened] = await Promise.all([
    notebook.context().waitForEvent('page'),
    detail.getByRole('link', { name: '公报' }).click(),
  ]);
  await opened.waitForLoadState();
  await expect(opened.locator('#there')).toBeInViewport();
  await opened.close();

  await notebook.bringToFront();
  await detail.getByRole('button', { name: /^Delete the sentence/ }).click();
  await expect(detail.locator('.encounters li')).toHaveCount(0);
  await notebook.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(detail.locator('.encounters li')).toHaveCount(1);
  await notebook.keyboard.press('Escape');
});

test('deletes the history of a site, says what stays, and takes that back', async ({ reader }) => {
  const notebook = await opensFilled(reader, 40);
  await notebook.getByRole('link', { name: 'History' }).click();
  await notebook.getByLabel(/^Site/).selectOption('gov.example');
  const size = notebook.locator('.history [role=status]');
  await expect(size).toContainText('the entries stay');
  await notebook.getByRole('button', { name: 'Delete these sentences' }).click();
  await notebook.locator('.confirm').getByRole('button', { name: 'Delete these sentences' }).click();
  await expect(size).toContainText('Nothing was met');
  await notebook.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(size).toContainText('the entries stay');
});

test('deletes the history of a period, and takes that back', async ({ reader }) => {
  const notebook = await opensFilled(reader, 40);
  await notebook.getByRole('link', { name: 'History' }).click();
  const size = notebook.locator('.history [role=status]');
  await expect(size).toContainText('the entries stay');
  const all = await size.textContent();
  const monthAgo = new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10);
  await notebook.getByLabel('To', { exact: true }).fill(monthAgo);
  await expect(size).not.toHaveText(all ?? '');
  const older = await size.textContent();
  await notebook.getByRole('button', { name: 'Delete these sentences' }).click();
  await notebook.locator('.confirm').getByRole('button', { name: 'Delete these sentences' }).click();
  await expect(size).toContainText('Nothing was met');
  // What came later is there still.
  await notebook.getByLabel('To', { exact: true }).fill('');
  await expect(size).toContainText('the entries stay');
  await expect(size).not.toHaveText(all ?? '');
  await notebook.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(size).toHaveText(all ?? '');
  await notebook.getByLabel('To', { exact: true }).fill(monthAgo);
  await expect(size).toHaveText(older ?? '');
});

test('joins two entries that are the same, and parts them again', async ({ reader }) => {
  const notebook = await reader.opensOwnPage('vocabulary');
  const word = {
    kind: 'word',
    simplified: '开放',
    traditional: '開放',
    pinyin: 'kāifàng',
    meaning: 'to open',
  } as const;
  const term = { ...word, kind: 'term', termId: 'kaifang' } as const;
  const entries = [newEntry(word, 1_000), newEntry(term, 2_000)];
  const buffer = Buffer.from(writeNotebook({ ...EMPTY_NOTEBOOK, entries }, 3_000));
  await notebook.locator('input[type=file]').setInputFiles({ name: 'all.json', mimeType: 'application/json', buffer });
  await notebook.getByRole('button', { name: 'Import', exact: true }).click();
  await notebook.getByRole('button', { name: 'Close' }).click();
  await notebook.getByRole('link', { name: 'Duplicates' }).click();
  await notebook.getByRole('button', { name: 'Join them' }).click();
  await expect(notebook.locator('.empty')).toHaveText('No entry is there twice.');
  await notebook.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(notebook.locator('.duplicates')).toHaveCount(1);
});
