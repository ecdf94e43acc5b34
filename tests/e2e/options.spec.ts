import type { Page } from '@playwright/test';
import { waitForMarks } from '../../scripts/browser.ts';
import { expect, type Reader, test } from './tifa.ts';

const HTML = '<!doctype html><title>新闻</title><body><p>会议强调，要推动高质量发展，实现共同富裕。</p></body>';

async function opensOptions(reader: Reader, section: string): Promise<Page> {
  const options = await reader.opensOwnPage('options');
  await options.goto(`${options.url()}#${section}`);
  return options;
}

test('changes an open page and the preview while the settings are changed', async ({ reader }) => {
  const page = await reader.opensHtml(HTML);
  await waitForMarks(page);
  const options = await opensOptions(reader, 'reading');
  await expect(options.locator('tifa-text')).toHaveCount(0);
  await options.getByRole('radiogroup', { name: 'Pinyin' }).getByText('All', { exact: true }).click();
  await expect(options.locator('.preview rt[data-tifa="gòngtóng"]')).toBeAttached();
  await page.bringToFront();
  await expect(page.locator('rt[data-tifa="gòngtóng"]')).toBeAttached();
  await options.bringToFront();
  await options.getByRole('radiogroup', { name: 'Notation' }).getByText('ma1').click();
  await expect(options.locator('.preview rt[data-tifa="gong4tong2"]')).toBeAttached();
  await options.getByLabel('Tones as spoken').check();
  await expect(options.locator('.preview rt[data-tifa="bu2shi4"]')).toBeAttached();
  await options.getByRole('radiogroup', { name: 'Pinyin' }).getByText('Off').click();
  await expect(options.locator('tifa-text')).toHaveCount(0);
});

test('shows the card in the preview, until the reader switches it off', async ({ reader }) => {
  const options = await opensOptions(reader, 'card');
  await waitForMarks(options);
  await reader.restsOn(options, '共同富裕');
  await expect(options.getByRole('dialog', { name: '共同富裕' })).toBeVisible();
  await options.keyboard.press('Escape');
  await options.mouse.move(2, 2);
  await options.getByRole('radiogroup', { name: 'What opens the card' }).getByText('Off', { exact: true }).click();
  await expect(options.getByRole('dialog')).toBeHidden();
  await expect(options.getByRole('slider')).toHaveCount(0);
  await reader.restsOn(options, '共同富裕');
  await options.waitForTimeout(500);
  await expect(options.getByRole('dialog')).toBeHidden();
});

test('goes from section to section by keyboard, each with an address of its own', async ({ reader }) => {
  const options = await opensOptions(reader, 'keys');
  await expect(options.locator('#section')).toHaveText('Keys');
  await expect(options.locator('kbd').first()).toHaveText(/Alt\+Shift\+/);
  await options.getByRole('link', { name: 'About' }).focus();
  await options.keyboard.press('Enter');
  await expect(options.locator('#section')).toHaveText('About');
  await expect(options.getByText('Version 0.1.0')).toBeVisible();
  await options.goBack();
  await expect(options.getByRole('link', { name: 'Keys' })).toHaveAttribute('aria-current', 'page');
});

test('deletes everything, and says before what that is', async ({ reader }) => {
  const page = await reader.opensHtml(HTML);
  await reader.restsOn(page, '共同富裕');
  await page.locator('tifa-card .save').click();
  await expect(page.locator('tifa-card .status')).toContainText('Saved');
  await reader.pressesPinyinKey(page);
  await expect(page.locator('tifa-text').first()).toBeAttached();

  const options = await opensOptions(reader, 'data');
  await options.getByRole('button', { name: 'Delete everything…' }).click();
  await expect(options.locator('.erase')).toContainText('1 saved terms with 1 sentences');
  const now = options.getByRole('button', { name: 'Delete everything now' });
  await expect(now).toBeDisabled();
  await options.keyboard.type('delete');
  await options.keyboard.press('Enter');
  await expect(options.getByRole('status').filter({ hasText: 'Everything is deleted' })).toBeVisible();
  await expect(options.locator('.facts dd').first()).toHaveText('0');

  await page.bringToFront();
  await expect(page.locator('tifa-text')).toHaveCount(0);
  const notebook = await reader.opensOwnPage('vocabulary');
  await expect(notebook.getByText('Nothing saved yet')).toBeVisible();
  await page.bringToFront();
  await page.mouse.move(2, 2);
  await reader.restsOn(page, '共同富裕');
  await page.locator('tifa-card .save').click();
  await expect(page.locator('tifa-card .status')).toContainText('Saved');
});

test('lets the reader try it at the first run, choose how much pinyin, and start', async ({ reader }) => {
  const welcome = await reader.opensOwnPage('welcome');
  await waitForMarks(welcome);
  await reader.restsOn(welcome, '共同富裕');
  await expect(welcome.getByRole('dialog', { name: '共同富裕' })).toBeVisible();
  await welcome.keyboard.press('Escape');
  await welcome.mouse.move(2, 2);
  await reader.pressesPinyinKey(welcome);
  await expect(welcome.locator('tifa-text').first()).toBeAttached();
  await welcome.getByRole('radiogroup', { name: 'How much pinyin?' }).getByText('All', { exact: true }).click();
  await expect(welcome.locator('rt[data-tifa="huìyì"]')).toBeAttached();
  const closed = welcome.waitForEvent('close');
  await welcome.getByRole('button', { name: 'Start reading' }).click();
  await closed;
  const page = await reader.opensHtml(HTML);
  await expect(page.locator('rt[data-tifa="huìyì"]')).toBeAttached();
});
