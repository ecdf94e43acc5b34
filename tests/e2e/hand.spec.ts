import type { Page } from '@playwright/test';
import { waitForMarks } from '../../scripts/browser.ts';
import { expect, type Reader, test } from './tifa.ts';

const HTML = `<!doctype html><title>全省经济工作会议召开 - 燕赵新闻</title>
<meta property="og:site_name" content="燕赵新闻"><meta property="article:published_time" content="2025-12-24">
<body><p style="margin-top: 200px">今后五年要扎实推进共同富裕。</p><textarea spellcheck="false"></textarea>
<script>addEventListener('keydown', ({ key }) => (document.body.dataset.keys = (document.body.dataset.keys ?? '') + key))</script>`;

async function opensCard(reader: Reader, page: Page) {
  await waitForMarks(page);
  await reader.restsOn(page, '共同富裕');
  const card = page.getByRole('dialog', { name: '共同富裕' });
  await expect(card).toBeVisible();
  return card;
}

async function pasted(page: Page): Promise<string> {
  const field = page.locator('textarea').last();
  await field.focus();
  await page.keyboard.press('Control+V');
  return field.inputValue();
}

test('saves a term as known, with a note and a tag, and finds it so again', async ({ reader }) => {
  const page = await reader.opensHtml(HTML);
  const card = await opensCard(reader, page);
  await card.getByRole('button', { name: 'Save as…' }).click();
  await card.getByRole('menuitemradio', { name: 'Known' }).click();
  await expect(card.locator('.status')).toContainText('Saved.');
  await expect(card.getByRole('button', { name: 'Status: Known' })).toBeVisible();
  await expect(card.locator('.save')).toHaveAttribute('aria-pressed', 'true');

  await card.getByRole('button', { name: 'Add a note' }).click();
  await page.keyboard.type('cf. 先富 j');
  await page.mouse.move(3, 3);
  await page.waitForTimeout(500);
  await page.keyboard.press('Enter');
  await expect(card.getByRole('button', { name: 'Note: cf. 先富 j' })).toBeVisible();
  await card.getByRole('button', { name: 'Add tags' }).click();
  await page.keyboard.type('两会');
  await page.keyboard.press('Enter');
  await expect(card.getByRole('button', { name: 'Remove the tag 两会' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card.locator('.tags-line')).toHaveText('两会');
  expect(await page.evaluate(() => document.body.dataset.keys)).toBeUndefined();

  await page.reload();
  const again = await opensCard(reader, page);
  await expect(again.getByRole('button', { name: 'Status: Known' })).toBeVisible();
  await expect(again.locator('.note-line')).toHaveText('cf. 先富 j');
  await expect(again.locator('.tags-line')).toHaveText('两会');
  const notebook = await reader.opensOwnPage('vocabulary');
  await expect(notebook.locator('.entry-word')).toHaveText(['共同富裕']);
  const popup = await reader.opensPopup();
  await expect(popup.locator('.figures dd').nth(2)).toHaveText('0');
});

test('keeps a note when the reader turns back to the page, and takes it back', async ({ reader }) => {
  const page = await reader.opensHtml(HTML);
  const card = await opensCard(reader, page);
  await card.locator('.save').click();
  await card.getByRole('button', { name: 'Add a note' }).click();
  await page.keyboard.type('甲');
  await page.mouse.click(3, 3);
  await expect(card).toBeHidden();
  await reader.restsOn(page, '共同富裕');
  await card.getByRole('button', { name: 'Note: 甲' }).click();
  await page.keyboard.type('乙');
  await page.keyboard.press('Enter');
  await expect(card.locator('.note-line')).toHaveText('甲乙');
  await card.locator('.said .undo').click();
  await expect(card.locator('.note-line')).toHaveText('甲');
});

test('copies a citation from the menu, and by Ctrl+C where nothing is selected', async ({ reader }) => {
  const page = await reader.opensHtml(HTML);
  const card = await opensCard(reader, page);
  await page.keyboard.press('Control+C');
  await expect(card.locator('.said')).toHaveText('Citation copied.');
  const plain = await pasted(page);
  expect(plain).toMatch(
    /^共同富裕 \(gòngtóng fùyù\): common prosperity \(.+, \d{4}.*\)\. “今后五年要扎实推进共同富裕。” /,
  );
  expect(plain.endsWith(`全省经济工作会议召开, 燕赵新闻, 2025-12-24, ${page.url()}`)).toBe(true);

  await opensCard(reader, page);
  await card.getByRole('button', { name: 'Copy…' }).click();
  await card.getByRole('menuitem', { name: 'Citation (Markdown)' }).click();
  await expect(card.locator('.said')).toHaveText('Citation copied (Markdown).');
  await page.locator('textarea').fill('');
  expect(await pasted(page)).toContain(`[全省经济工作会议召开](${page.url()}), 燕赵新闻, 2025-12-24`);
});

test('leaves Ctrl+C to the page where something is selected', async ({ reader }) => {
  const page = await reader.opensHtml(HTML);
  await waitForMarks(page);
  await page.locator('p').selectText();
  const card = await opensCard(reader, page);
  await page.keyboard.press('Control+C');
  await expect(card.locator('.said')).toHaveText('');
  expect(await pasted(page)).toBe('今后五年要扎实推进共同富裕。');
});
