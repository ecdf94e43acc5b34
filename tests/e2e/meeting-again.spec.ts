import type { Page } from '@playwright/test';
import { waitForMarks } from '../../scripts/browser.ts';
import { expect, type Reader, test } from './tifa.ts';

const FIRST = '<title>一</title><p>各地推进共同富裕，群众生活不断改善。</p>';
const SECOND = '<title>二</title><p>会议再次谈到共同富裕，并提出新的要求。</p>';

async function saves(reader: Reader): Promise<Page> {
  const page = await reader.opensHtml(FIRST);
  await waitForMarks(page);
  await reader.restsOn(page, '共同富裕');
  await page.locator('tifa-card .save').click();
  await expect(page.locator('tifa-card .status')).toContainText('Saved');
  return page;
}

/** The sentences in the notebook, the latest first. */
async function sentencesKept(notebook: Page): Promise<string[]> {
  await notebook.reload();
  await notebook.locator('.entry').click();
  return notebook.getByRole('complementary').locator('blockquote, p:has(mark)').allTextContents();
}

test('a saved term that the reader sees on another page is met again, once that day', async ({ reader }) => {
  await saves(reader);
  const page = await reader.opensHtml(SECOND);
  await waitForMarks(page);
  const notebook = await reader.opensOwnPage('vocabulary');
  await page.bringToFront();
  await page.waitForTimeout(2_000);
  await page.reload();
  await waitForMarks(page);
  await page.waitForTimeout(2_000);
  await expect.poll(() => sentencesKept(notebook).then(({ length }) => length)).toBe(2);
  await expect(notebook.getByRole('complementary')).toContainText('会议再次谈到共同富裕，并提出新的要求。');
});
