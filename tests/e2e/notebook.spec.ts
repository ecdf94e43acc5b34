import type { Page } from '@playwright/test';
import { reportOf, waitForMarks } from '../../scripts/browser.ts';
import { expect, type Reader, test } from './tifa.ts';

async function saves(reader: Reader, page: Page, text: string): Promise<void> {
  await reader.restsOn(page, text);
  await page.locator('tifa-card .save').click();
  await expect(page.locator('tifa-card .status')).toContainText('Saved');
  await page.keyboard.press('Escape');
}

test('keeps a term with its sentence, page, address and time, and every further meeting', async ({ reader }) => {
  const page = await reader.opens();
  await waitForMarks(page);
  await saves(reader, page, '京津冀协同发展');
  await reader.restsOn(page, '京津冀协同发展');
  await expect(page.locator('tifa-card .save')).toHaveAttribute('aria-pressed', 'true');
  await page.locator('tifa-card .save').click();
  await expect(page.locator('tifa-card .status')).toContainText('Met 2 times');

  const notebook = await reader.opensOwnPage('vocabulary');
  await expect(notebook.locator('.entry-word')).toHaveText(['京津冀协同发展']);
  await notebook.locator('.entry').click();
  const entry = notebook.getByRole('complementary');
  await expect(entry).toContainText('Met 2 times');
  await expect(entry.locator('mark')).toHaveText(['京津冀协同发展', '京津冀协同发展']);
  await expect(entry.locator('footer a').first()).toHaveText(await page.title());
  const link = await entry.locator('footer a').first().getAttribute('href');
  expect(link?.split('#:~:text=')[0]).toBe(page.url());
  expect(decodeURIComponent(link?.split('#:~:text=')[1] ?? '')).toContain('京津冀协同发展');
});

test('takes a slip of the hand back', async ({ reader }) => {
  const page = await reader.opens();
  await waitForMarks(page);
  await reader.restsOn(page, '京津冀协同发展');
  await page.locator('tifa-card .save').click();
  await page.locator('tifa-card .status .undo').click();
  await expect(page.locator('tifa-card .save')).toHaveAttribute('aria-pressed', 'false');
  const notebook = await reader.opensOwnPage('vocabulary');
  await expect(notebook.locator('.empty')).toBeVisible();
});

test('lists, searches, deletes and brings back', async ({ reader }) => {
  const page = await reader.opens();
  await waitForMarks(page);
  await saves(reader, page, '共同富裕');
  await saves(reader, page, '产业链');
  const notebook = await reader.opensOwnPage('vocabulary');
  await expect(notebook.locator('.entry-word')).toHaveText(['产业链', '共同富裕']);
  const search = notebook.getByRole('searchbox');
  for (const query of ['富裕', 'gongtong', 'prosperity']) {
    await search.fill(query);
    await expect(notebook.locator('.entry-word')).toHaveText(['共同富裕']);
  }
  await search.fill('');
  await notebook.getByRole('row', { name: '共同富裕' }).click();
  await notebook.getByRole('button', { name: 'Delete this entry' }).click();
  await expect(notebook.locator('.entry-word')).toHaveText(['产业链']);
  await notebook.getByRole('button', { name: 'Undo' }).click();
  await expect(notebook.locator('.entry-word')).toHaveText(['产业链', '共同富裕']);
  await notebook.getByRole('row', { name: '共同富裕' }).click();
  await expect(notebook.getByRole('complementary').locator('mark')).toHaveText('共同富裕');
});

test('brings saved terms back for review, graded by keyboard', async ({ reader }) => {
  const page = await reader.opens();
  await waitForMarks(page);
  await saves(reader, page, '共同富裕');
  await saves(reader, page, '产业链');
  const review = await reader.opensOwnPage('review');
  await expect(review.locator('.review-sentence')).not.toContainText('共同富裕');
  await expect(review.locator('.review-meaning')).not.toBeEmpty();
  await review.keyboard.press('Space');
  await expect(review.locator('.review-word')).toContainText('共同富裕');
  await expect(review.locator('.grades small')).toHaveCount(4);
  await review.keyboard.press('4');
  await review.keyboard.press('Space');
  await expect(review.locator('.review-word')).toContainText('产业链');
  await review.keyboard.press('u');
  await expect(review.locator('.review-card')).toContainText('2 to go');
  for (const _ of [1, 2]) {
    await review.keyboard.press('Space');
    await review.locator('.review-word').waitFor();
    await review.keyboard.press('4');
    await expect(review.locator('.review-word')).toHaveCount(0);
  }
  await expect(review.locator('.empty')).toContainText('Cards reviewed today: 2');
  await review.reload();
  await expect(review.locator('.empty')).toContainText('The next card comes back in');
});

test('tells in the popup what is on the page and due, and switches pinyin from there', async ({ reader }) => {
  const page = await reader.opens();
  await waitForMarks(page);
  await saves(reader, page, '共同富裕');
  const popup = await reader.opensPopup();
  const figures = popup.locator('.figures dd');
  const terms = (await reportOf(reader.tifa))?.terms.length ?? 0;
  expect(terms).toBeGreaterThan(250);
  await expect(figures.nth(0)).toHaveText(`${terms}`);
  await expect(figures.nth(1)).toHaveText(`${terms - 1}`);
  await expect(figures.nth(2)).toHaveText('1');
  await popup.getByText('All', { exact: true }).click();
  await expect(page.locator('tifa-text').first()).toBeAttached();
  await popup.getByRole('radiogroup', { name: 'Pinyin' }).getByText('Off', { exact: true }).click();
  await expect(page.locator('tifa-text')).toHaveCount(0);
  await popup.getByLabel('Underline terms').click();
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('tifa-term')?.size)).toBe(0);
  await popup.getByRole('radiogroup', { name: 'Card' }).getByText('Off', { exact: true }).click();
  await reader.restsOn(page, '共同富裕');
  await page.waitForTimeout(600);
  await expect(page.locator('tifa-card .card')).toBeHidden();
});
