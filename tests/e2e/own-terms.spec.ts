import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { reportOf, type TifaBrowser } from '../../scripts/browser.ts';
import { expect, type Reader, test } from './tifa.ts';

const TEXT = '各地要把稳链强链行动抓实抓细，实现共同富裕。';
const HTML = `<!doctype html><title>要闻</title><body><p>${TEXT}</p><script>
  document.addEventListener('keydown', (event) => { document.title += event.key }, true);
</script></body>`;

/** Selects a text on the page as the reader does, and says what the key or the menu says to the page. */
async function selectsAndAdds(tifa: TifaBrowser, page: Page, text: string): Promise<void> {
  await page.evaluate((wanted) => {
    const node = document.querySelector('p')?.firstChild;
    const at = document.querySelector('p')?.textContent.indexOf(wanted) ?? -1;
    if (node instanceof Text && at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
  }, text);
  const worker = await tifa.worker();
  await worker.evaluate(async () => {
    for (const { id } of await chrome.tabs.query({})) {
      if (id !== undefined) await chrome.tabs.sendMessage(id, { kind: 'add-term' }).catch(() => null);
    }
  });
  await expect(page.locator('tifa-card form')).toBeVisible();
}

async function opensText(reader: Reader): Promise<Page> {
  const page = await reader.opensHtml(HTML);
  await reader.seesItRead();
  await page.bringToFront();
  return page;
}

test('adds a term from a selection: the key, the rendering, Enter; it is marked at once', async ({ reader }) => {
  const page = await opensText(reader);
  await selectsAndAdds(reader.tifa, page, '稳链强链行动');
  const form = page.locator('tifa-card form');
  await expect(form.locator('[name=headword]')).toHaveValue('稳链强链行动');
  await expect(form.locator('[name=pinyin]')).toHaveValue(/^wěn/);
  await page.keyboard.type('campaign to steady and strengthen supply chains');
  await page.keyboard.press('Enter');
  await expect(form).toBeHidden();
  expect(await page.title()).toBe('要闻');
  await expect.poll(async () => (await reportOf(reader.tifa))?.terms.map(({ text }) => text)).toContain('稳链强链行动');
  await reader.restsOn(page, '稳链强链行动');
  const card = page.locator('tifa-card .own');
  await expect(card.locator('.rendering')).toHaveText('campaign to steady and strengthen supply chains');
  await expect(card.locator('.kind')).toHaveText('yours');
});

test('changes, deletes and brings back a term from its card; ours stands below it', async ({ reader }) => {
  const page = await opensText(reader);
  await selectsAndAdds(reader.tifa, page, '共同富裕');
  await page.keyboard.type('prosperity for everyone');
  await page.locator('tifa-card [name=site]').selectOption('localhost');
  await page.locator('tifa-card').getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('tifa-card form')).toBeHidden();
  const own = page.locator('tifa-card .own');
  const rendering = page.locator('tifa-card .rendering').first();
  await expect(async () => {
    await reader.restsOn(page, '共同富裕');
    await expect(own).toBeVisible({ timeout: 700 });
  }).toPass();
  await expect(own.locator('.source')).toContainText('only on localhost');
  await expect(page.locator('tifa-card .term').nth(1)).toContainText('common prosperity');

  await own.getByRole('button', { name: 'Edit' }).click();
  await page.locator('tifa-card [name=renderings]').fill('wealth shared by all');
  await page.keyboard.press('Enter');
  await expect(page.locator('tifa-card form')).toBeHidden();
  await expect(async () => {
    await reader.restsOn(page, '共同富裕');
    await expect(rendering).toHaveText('wealth shared by all', { timeout: 700 });
  }).toPass();

  await own.getByRole('button', { name: 'Delete' }).click();
  await expect(page.locator('tifa-card .status')).toContainText('Deleted “共同富裕”');
  const ids = async () => (await reportOf(reader.tifa))?.terms.map(({ termId }) => termId.startsWith('own:'));
  await expect.poll(ids).toEqual([false]);
  await page.locator('tifa-card .status').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(ids).toEqual([true]);
});

test('copies a report of what is wrong with an entry', async ({ reader }) => {
  const page = await opensText(reader);
  await reader.tifa.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await reader.restsOn(page, '共同富裕');
  await page.locator('tifa-card .more').click();
  await page.locator('tifa-card').getByRole('button', { name: 'This is wrong' }).click();
  await expect(page.locator('tifa-card .status')).toContainText('A report is on the clipboard');
  const report = await page.evaluate(() => navigator.clipboard.readText());
  expect(report).toContain('Term: 共同富裕');
  expect(report).toContain(`Sentence: ${TEXT}`);
  expect(report).toMatch(/Version: \d+\.\d+\.\d+/);
});

test('imports a file after a look at what it would do, and exports it again', async ({ reader }) => {
  const page = await opensText(reader);
  const glossary = await reader.opensOwnPage('glossary');
  const csv = '提法,译法,备注\n稳链强链,steadying supply chains,ours\n抓实抓细,solid and detailed work,\n';
  const pick = (name: string, text: string) =>
    glossary.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

  await pick('bad.csv', `${csv}党,the Party,\n双碳,,\n`);
  await expect(glossary.locator('.own-import-problems li')).toHaveText([
    /^Line 4: “党”/,
    /^Line 5: There is no rendering/,
  ]);
  await expect(glossary.locator('.entry')).toHaveCount(0);

  await pick('good.csv', csv);
  await expect(glossary.locator('.own-import')).toContainText('2 new, 0 changed, 0 the same');
  await expect(glossary.locator('.entry')).toHaveCount(0);
  await glossary.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(glossary.locator('.entry')).toHaveCount(2);
  await expect.poll(async () => (await reportOf(reader.tifa))?.terms.length).toBe(3);

  for (const format of ['CSV', 'TSV', 'JSON', 'TBX']) {
    const [download] = await Promise.all([
      glossary.waitForEvent('download'),
      glossary.getByRole('button', { name: format }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    await pick(download.suggestedFilename(), text);
    await expect(glossary.locator('.own-import')).toContainText('0 new, 0 changed, 2 the same');
  }
  await page.bringToFront();
});

test('keeps deleted terms in sight, to be brought back after the page was closed', async ({ reader }) => {
  const glossary = await reader.opensOwnPage('glossary');
  const csv = '提法,译法\n稳链强链,steadying supply chains\n抓实抓细,solid and detailed work\n';
  const file = { name: 'terms.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
  await glossary.locator('input[type=file]').setInputFiles(file);
  await glossary.getByRole('button', { name: 'Import', exact: true }).click();
  await glossary.getByRole('button', { name: 'Delete 稳链强链' }).click();
  await expect(glossary.locator('.entries').first().locator('.entry')).toHaveCount(1);
  await glossary.reload();
  await glossary.getByText('Deleted in the last 30 days: 1').click();
  await glossary.getByRole('button', { name: 'Restore 稳链强链' }).click();
  await expect(glossary.locator('.own-deleted')).toHaveCount(0);
  await expect(glossary.locator('.entry')).toHaveCount(2);
});

test('keeps the key for adding a term', async ({ reader }) => {
  const worker = await reader.tifa.worker();
  const keys = await worker.evaluate(() => chrome.commands.getAll());
  expect(keys.find(({ name }) => name === 'add-term')?.shortcut).toMatch(/^(Alt\+Shift\+G|⌥⇧G)$/);
});
