import type { Page } from '@playwright/test';
import { waitForMarks } from '../../scripts/browser.ts';
import { expect, type Reader, test } from './tifa.ts';

const PAGE = '<!doctype html><title>要闻</title><body><p>我们在图书馆研究共同富裕和高质量发展。</p></body>';
const OF_TERMS = ['gòngtóng', 'fùyù', 'gāozhìliàng', 'fāzhǎn'];

async function chooses(reader: Reader, settings: object): Promise<void> {
  const worker = await reader.tifa.worker();
  await worker.evaluate((chosen) => chrome.storage.local.set({ settings: { version: 1, ...chosen } }), settings);
}

/** @param text at which the term begins, in one piece. */
async function saves(reader: Reader, page: Page, text: string): Promise<void> {
  await reader.restsOn(page, text);
  await page.locator('tifa-card .save').click();
  await expect(page.locator('tifa-card .status')).toContainText('Saved');
  await page.keyboard.press('Escape');
}

/** Writes a status into the notebook past everything of ours, and says so as our pages do. */
async function setStatus(reader: Reader, id: string, status: string): Promise<void> {
  const worker = await reader.tifa.worker();
  await worker.evaluate(
    async ([entry, next]) => {
      const opened = indexedDB.open('tifa');
      await new Promise((resolve) => opened.addEventListener('success', resolve));
      const transaction = opened.result.transaction('entries', 'readwrite');
      const asked = transaction.objectStore('entries').get(entry);
      asked.addEventListener('success', () =>
        transaction.objectStore('entries').put({
          ...asked.result,
          status: next,
          ...(next === 'ignored' ? { due: Number.POSITIVE_INFINITY } : {}),
        }),
      );
      await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      opened.result.close();
      await chrome.storage.local.set({ notebook: Date.now() });
    },
    [id, status] as const,
  );
}

const readings = (page: Page) => page.locator('rt[data-tifa]').evaluateAll((all) => all.map((rt) => rt.dataset.tifa));

/** The texts that stand in a highlight. */
const marked = (page: Page, name: string) =>
  page.evaluate(
    (highlight) =>
      [...(CSS.highlights.get(highlight) ?? [])].map(({ startContainer, startOffset, endOffset }) =>
        startContainer.textContent?.slice(startOffset, endOffset),
      ),
    name,
  );

test('the key comes back to the level that the reader chose in the popup', async ({ reader }) => {
  const page = await reader.opensHtml(PAGE);
  await waitForMarks(page);
  const popup = await reader.opensPopup();
  await popup.getByText('Terms', { exact: true }).click();
  await expect.poll(() => readings(page)).toEqual(OF_TERMS);
  await popup.close();
  await reader.pressesPinyinKey(page);
  await expect.poll(() => readings(page)).toEqual([]);
  await reader.pressesPinyinKey(page);
  await expect.poll(() => readings(page)).toEqual(OF_TERMS);
});

test('pinyin over new words goes from a term that the reader has come to know, and back again', async ({ reader }) => {
  await chooses(reader, { pinyin: 'unknown' });
  const page = await reader.opensHtml(PAGE);
  await expect.poll(() => readings(page)).toEqual(['túshūguǎn', ...OF_TERMS]);
  await saves(reader, page, '共同');
  await setStatus(reader, 'term:gongtong-fuyu', 'known');
  await expect.poll(() => readings(page)).toEqual(['túshūguǎn', 'gāozhìliàng', 'fāzhǎn']);
  await setStatus(reader, 'term:gongtong-fuyu', 'learning');
  await expect.poll(() => readings(page)).toEqual(['túshūguǎn', ...OF_TERMS]);
  // The more words count as known, the fewer are read.
  await chooses(reader, { pinyin: 'unknown', knownWords: 10_000 });
  await expect.poll(() => readings(page)).toEqual(OF_TERMS);
});

test('marks tell an open page how far the reader is, as soon as it is in the notebook', async ({ reader }) => {
  await chooses(reader, { statusMarks: true });
  const page = await reader.opensHtml(PAGE);
  await expect.poll(() => marked(page, 'tifa-term-new')).toEqual(['共同富裕', '高质量发展']);
  await saves(reader, page, '共同富裕');
  await expect.poll(() => marked(page, 'tifa-term-met')).toEqual(['共同富裕']);
  const review = await reader.opensOwnPage('review');
  await review.locator('.review-card').waitFor();
  await review.keyboard.press('Space');
  await review.keyboard.press('3');
  await expect.poll(() => marked(page, 'tifa-term-learning')).toEqual(['共同富裕']);
  await setStatus(reader, 'term:gongtong-fuyu', 'ignored');
  await expect.poll(() => marked(page, 'tifa-term-learning')).toEqual([]);
  expect(await marked(page, 'tifa-term-new')).toEqual(['高质量发展']);
  // Ignored terms have no mark of the usual kind either.
  await chooses(reader, {});
  await expect.poll(() => marked(page, 'tifa-term')).toEqual(['高质量发展']);
});

test('shows the reading of what the pointer rests on, then the card, and nothing of it in the page', async ({
  reader,
}) => {
  await chooses(reader, { pinyin: 'hover', cardDelay: 600 });
  const page = await reader.opensHtml(PAGE);
  await waitForMarks(page);
  const bare = await page.evaluate(() => document.body.outerHTML);
  const label = page.locator('tifa-reading');
  await reader.restsOn(page, '图书馆');
  await expect(label).toHaveAttribute('data-tifa', 'túshūguǎn');
  await reader.restsOn(page, '共同富裕');
  await expect(label).toHaveAttribute('data-tifa', 'gòngtóng fùyù');
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(bare);
  await expect(page.getByRole('dialog', { name: '共同富裕' })).toBeVisible();
  await expect(label).toHaveCount(0);
});

test('takes settings of the look over on the open page, and has no tone colours in high contrast', async ({
  reader,
}) => {
  await chooses(reader, { pinyin: 'all' });
  const page = await reader.opensHtml(PAGE);
  const rt = page.locator('rt[data-tifa="túshūguǎn"]');
  await rt.waitFor({ state: 'attached' });
  const above = await rt.evaluate((element) => element.getBoundingClientRect().top);
  await chooses(reader, { pinyin: 'all', readingPlace: 'below', readingSize: 'large', toneColours: 'pleco' });
  await expect(page.locator('tifa-text[data-tifa-look="below large"]')).toHaveCount(1);
  expect(await rt.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThan(above);
  const colours = () =>
    rt.locator('tifa-tone').evaluateAll((tones) => tones.map((tone) => getComputedStyle(tone).color));
  expect(new Set(await colours()).size).toBe(3);
  await page.emulateMedia({ forcedColors: 'active' });
  await expect.poll(async () => new Set(await colours()).size).toBe(1);
  await page.emulateMedia({ forcedColors: 'none', contrast: 'more' });
  await expect.poll(async () => new Set(await colours()).size).toBe(1);
});
