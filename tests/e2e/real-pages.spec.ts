import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ROOT } from '../../scripts/root.ts';
import { expect, test } from './tifa.ts';

const DATA = join(ROOT, '../shared/data');
const PAGES = join(DATA, 'pages');
const KINDS = join(ROOT, 'tests/pages/kinds');
const kinds = readdirSync(KINDS).map((name) => join(KINDS, name));
const files = existsSync(PAGES)
  ? [
      join(DATA, 'article-hebei-daily.txt'),
      ...readdirSync(PAGES)
        .filter((name) => name.endsWith('.html'))
        .map((name) => join(PAGES, name)),
    ]
  : [];

test('has real pages to read', () => {
  test.skip(files.length === 0, 'the folder with real pages (../shared) is not here');
  expect(files.length).toBeGreaterThan(5);
});

type Kept = { bareNodes: Node[] };

async function keepNodes(page: Page): Promise<string> {
  return page.evaluate(() => {
    const keep = window as unknown as Kept;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    keep.bareNodes = [];
    while (walker.nextNode()) keep.bareNodes.push(walker.currentNode);
    return document.body.textContent ?? '';
  });
}

async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo({ top, behavior: 'instant' });
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    scrollTo({ top: 0, behavior: 'instant' });
  });
}

for (const file of [...kinds, ...files]) {
  test(`reads ${file.split('/').pop()} whole and gives it back untouched`, async ({ reader, outside }) => {
    outside.expectHostsOf(readFileSync(file, 'latin1'));
    const worker = await reader.tifa.worker();
    await worker.evaluate(() => chrome.storage.local.set({ settings: { version: 1, everything: true } }));
    const page = await reader.opens(file);
    await reader.seesItRead();
    const text = await keepNodes(page);
    await reader.pressesPinyinKey(page);
    await page.locator('tifa-text').first().waitFor();
    await scrollThrough(page);
    expect(await page.locator('tifa-text rt').count()).toBeGreaterThan(50);
    expect(await page.evaluate(() => document.body.textContent)).toBe(text);
    await reader.pressesPinyinKey(page);
    await expect(page.locator('tifa-text')).toHaveCount(0);
    const after = await page.evaluate(() => {
      const { bareNodes } = window as unknown as Kept;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let same = 0;
      while (walker.nextNode()) if (walker.currentNode === bareNodes[same]) same++;
      return { text: document.body.textContent, same, all: bareNodes.length };
    });
    expect(after.text).toBe(text);
    expect(after.same).toBe(after.all);
  });
}
