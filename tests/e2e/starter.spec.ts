import type { Page } from '@playwright/test';
import { waitForMarks } from '../../scripts/browser.ts';
import { expect, type Reader, test } from './tifa.ts';

const ENGLISH = '<!doctype html><title>News</title><main><p>Nothing to read here yet.</p></main>';
const CHINESE = '<!doctype html><meta charset="utf-8"><title>要闻</title><p>推动高质量发展，实现共同富裕。</p>';

/** Whether the reader has come into the page in front; what looks whether it should is always there. */
async function hasReader(reader: Reader, page: Page): Promise<boolean> {
  await page.bringToFront();
  const worker = await reader.tifa.worker();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const func = () => [typeof globalThis.tifaStarter, globalThis.tifaReader === true] as const;
    const [seen] = await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? 0 }, func });
    if (seen?.result?.[0] !== 'function') throw new Error('nothing of ours is there');
    return seen.result[1];
  });
}

test('brings the reader into a page only when there is Chinese text in it', async ({ reader }) => {
  const page = await reader.opensHtml(ENGLISH);
  await page.waitForTimeout(1_000);
  expect(await hasReader(reader, page)).toBe(false);
  await page.evaluate(() => document.querySelector('main')?.append('推动高质量发展。'));
  expect(await waitForMarks(page)).toBe(1);
  expect(await hasReader(reader, page)).toBe(true);
});

test('brings the reader into no page of a site that is switched off, and at once where it is switched on', async ({
  reader,
}) => {
  const worker = await reader.tifa.worker();
  await worker.evaluate(() => chrome.storage.local.set({ sites: { version: 1, sites: { localhost: 'off' } } }));
  const page = await reader.opensHtml(CHINESE);
  await page.waitForTimeout(1_000);
  expect(await hasReader(reader, page)).toBe(false);
  await worker.evaluate(() => chrome.storage.local.set({ sites: { version: 1, sites: {} } }));
  expect(await waitForMarks(page)).toBe(2);
});
