import type { Page } from '@playwright/test';
import { waitForMarks } from '../../scripts/browser.ts';
import { expect, pressToolbarButton, type Reader, test } from './tifa.ts';

const HTML = '<!doctype html><title>博客</title><body><p>推动高质量发展，实现共同富裕。</p></body>';

const marksOn = (page: Page) => page.evaluate(() => CSS.highlights.get('tifa-term')?.size ?? 0);

async function chooses(popup: Page, choice: 'Off' | 'On click' | 'Always'): Promise<void> {
  await popup.getByRole('radiogroup', { name: /^On / }).getByText(choice, { exact: true }).click();
}

/** Time in which a page would have been read. */
async function staysBare(page: Page): Promise<void> {
  await page.waitForTimeout(1_000);
  expect(await marksOn(page)).toBe(0);
}

test('is switched off on a news site, at once and for good, and on again', async ({ reader }) => {
  const page = await reader.opensHtml(HTML);
  await waitForMarks(page);
  const popup = await reader.opensPopup();
  await chooses(popup, 'Off');
  await expect(popup.locator('.message')).toHaveText('Tifa is off on this site.');
  await expect.poll(() => marksOn(page)).toBe(0);
  await popup.close();
  await page.reload();
  await staysBare(page);
  const again = await reader.opensPopup();
  await expect(again.locator('.message')).toHaveText('Tifa is off on this site.');
  await chooses(again, 'Always');
  await expect.poll(() => marksOn(page)).toBe(2);
  await expect(again.locator('.page-terms .han')).toHaveCount(2);
});

test('stays switched off while a popup that is slow to hear of it still asks for the page', async ({ reader }) => {
  const page = await reader.opensHtml(HTML);
  await waitForMarks(page);
  const popup = await reader.opensPopup();
  await expect(popup.locator('.page-terms .han')).toHaveCount(2);
  await popup.evaluate(() => {
    const { local } = chrome.storage;
    const read = local.get.bind(local) as (key: string) => Promise<Record<string, unknown>>;
    const readLate = (key: string) => new Promise((done) => setTimeout(done, 1_500)).then(() => read(key));
    Object.assign(local, { get: readLate });
  });
  const worker = await reader.tifa.worker();
  await worker.evaluate(() => chrome.storage.local.set({ sites: { version: 1, sites: { localhost: 'off' } } }));
  await expect(popup.locator('.message')).toHaveText('Tifa is off on this site.');
  await staysBare(page);
});

test('waits on a news site for the toolbar button, where the reader wants it so', async ({ reader }) => {
  const page = await reader.opensHtml(HTML);
  await waitForMarks(page);
  const popup = await reader.opensPopup();
  await chooses(popup, 'On click');
  // The popup that is open on the page is such a click.
  await page.waitForTimeout(700);
  expect(await marksOn(page)).toBe(2);
  await popup.close();
  await page.reload();
  await staysBare(page);
  await pressToolbarButton(reader.tifa, page);
  await expect.poll(() => marksOn(page)).toBe(2);
});

test('always reads a site that the reader chose, until the choice is removed', async ({ reader }) => {
  const page = await reader.opensHtml(HTML, 'granted.test');
  await staysBare(page);
  const popup = await reader.opensPopup();
  await expect(popup.getByRole('radio', { name: 'On click' })).toBeChecked();
  await chooses(popup, 'Always');
  await expect(popup.locator('.page-terms .han')).toHaveCount(2);
  await popup.close();
  await page.reload();
  await expect.poll(() => marksOn(page)).toBe(2);
  await reader.restsOn(page, '共同富裕');
  await expect(page.getByRole('dialog', { name: '共同富裕' })).toBeVisible();

  const options = await reader.opensOwnPage('options');
  await options.goto(`${options.url()}#sites`);
  await options.getByRole('button', { name: 'Remove granted.test' }).click();
  await expect(options.getByText('None so far.')).toBeVisible();
  await page.bringToFront();
  await expect.poll(() => marksOn(page)).toBe(0);
  await page.reload();
  await staysBare(page);
});

test('reads other open pages of a site at once when it is chosen', async ({ reader }) => {
  const first = await reader.opensHtml(HTML, 'granted.test');
  const second = await reader.opensHtml(HTML, 'granted.test');
  const popup = await reader.opensPopup();
  await chooses(popup, 'Always');
  await expect.poll(() => marksOn(second)).toBe(2);
  await first.bringToFront();
  await expect.poll(() => marksOn(first)).toBe(2);
});

test('leaves open pages when the browser takes the permission back', async ({ reader }) => {
  const page = await reader.opensHtml(HTML);
  await waitForMarks(page);
  await browserTakesBack(reader, '*://elsewhere.test/*');
  await page.waitForTimeout(500);
  expect(await marksOn(page)).toBe(2);
  await browserTakesBack(reader, '*://localhost/*');
  await expect.poll(() => marksOn(page)).toBe(0);
});

test('forgets that a site is always read when the browser does not let it', async ({ reader }) => {
  const worker = await reader.tifa.worker();
  await worker.evaluate(() =>
    chrome.storage.local.set({
      sites: { version: 1, sites: { 'elsewhere.test': 'always', 'granted.test': 'always' } },
    }),
  );
  const options = await reader.opensOwnPage('options');
  await options.goto(`${options.url()}#sites`);
  await expect(options.locator('.sites li')).toHaveText([/^elsewhere\.test.*keeps Tifa out/, /^granted\.test/]);
  await browserTakesBack(reader, '*://*.elsewhere.test/*');
  await expect(options.locator('.sites li')).toHaveText([/^granted\.test/]);
});

test('puts pinyin over what is selected, and takes it away again', async ({ reader }) => {
  const page = await reader.opensHtml(HTML);
  await waitForMarks(page);
  await page.evaluate(() => {
    const text = document.querySelector('p')?.firstChild as Text;
    getSelection()?.setBaseAndExtent(text, 8, text, 14);
  });
  await reader.tells(page, 'annotate-selection');
  await expect(page.locator('rt[data-tifa="gòngtóng"]')).toBeAttached();
  await expect(page.locator('rt[data-tifa="tuīdòng"]')).toHaveCount(0);
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('p') as Element));
  await reader.tells(page, 'annotate-selection');
  await expect(page.locator('tifa-text')).toHaveCount(0);
});

/** No test can press the browser's own buttons: its word to the extension is said in its place. */
async function browserTakesBack(reader: Reader, origin: string): Promise<void> {
  const worker = await reader.tifa.worker();
  await worker.evaluate((pattern) => {
    const event = chrome.permissions.onRemoved as unknown as { dispatch(removed: object): void };
    event.dispatch({ origins: [pattern], permissions: [] });
  }, origin);
}
