import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { findFirefox, HOW_TO_GET_FIREFOX, launchFirefoxWithTifa, type TifaFirefox } from '../../scripts/firefox.ts';
import { type LocalSite, serveHtml } from '../../scripts/local-site.ts';
import { ROOT } from '../../scripts/root.ts';

const SAMPLE = readFileSync(join(ROOT, 'tests/pages/provincial-daily.html'), 'utf8');

let tifa: TifaFirefox;
const sites: LocalSite[] = [];

test.skip(!findFirefox(), HOW_TO_GET_FIREFOX);
test.beforeAll(async () => {
  tifa = await launchFirefoxWithTifa();
});
test.afterAll(async () => {
  await tifa?.close();
  await Promise.all(sites.map((site) => site.close()));
});

async function opens(html: string): Promise<Page> {
  const site = await serveHtml(html);
  sites.push(site);
  const page = await tifa.browser.newPage();
  await page.goto(site.url);
  return page;
}

async function seesMarks(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => CSS.highlights.get('tifa-term')?.size ?? 0), { timeout: 20_000 })
    .toBeGreaterThan(0);
}

/** Rests the pointer on the first appearance of a text. */
async function restsOn(page: Page, text: string): Promise<void> {
  const point = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('article') ?? document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text; // SHOW_TEXT
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
    throw new Error(`${wanted} is not on the page`);
  }, text);
  await page.mouse.move(2, 2);
  await page.mouse.move(point.x, point.y, { steps: 3 });
}

async function pressesPinyinKey(page: Page): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press('KeyP');
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
}

/** The text of an element of the card, once it is there. */
async function inCard(page: Page, selector: string): Promise<string> {
  const found = await page.waitForSelector(`tifa-card >>> ${selector}`, { visible: true, timeout: 10_000 });
  return (await found?.evaluate(({ textContent }) => textContent)) ?? '';
}

const readings = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll('rt[data-tifa]')].map((rt) => rt.getAttribute('data-tifa')));

const html = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

test('explains the term under the pointer', async () => {
  const page = await opens(SAMPLE);
  await seesMarks(page);
  await restsOn(page, '京津冀协同发展');
  expect(await inCard(page, '.headword')).toContain('京津冀协同发展');
  expect(await inCard(page, '.rendering')).toMatch(/Beijing-Tianjin-Hebei/);
  expect(await inCard(page, '.term .pinyin')).toBe('Jīng-Jīn-Jì xiétóng fāzhǎn');
});

test('shows the dictionary for an ordinary word', async () => {
  const page = await opens('<!doctype html><meta charset="utf-8"><title>文</title><p>昨天上午他们参观了图书馆。</p>');
  await expect.poll(() => page.evaluate(() => CSS.highlights.has('tifa-term'))).toBe(true);
  await restsOn(page, '图书馆');
  expect(await inCard(page, '.definitions')).toContain('library');
});

test('writes pinyin that is no text of the page, and gives the very same page back', async () => {
  const page = await opens(SAMPLE);
  await seesMarks(page);
  const bare = await html(page);
  const text = await page.evaluate(() => document.body.textContent);
  await pressesPinyinKey(page);
  await expect.poll(() => readings(page)).toContain('gāozhìliàng');
  expect(await readings(page)).toContain('tā');
  expect(await page.evaluate(() => document.body.textContent)).toBe(text);
  const shown = await page.evaluate(() => {
    const rt = document.querySelector('rt[data-tifa]');
    return { content: rt && getComputedStyle(rt, '::before').content, height: rt?.getBoundingClientRect().height };
  });
  expect(shown.content).not.toBe('none');
  expect(shown.height).toBeGreaterThan(5);
  await pressesPinyinKey(page);
  await expect.poll(() => readings(page)).toEqual([]);
  expect(await html(page)).toBe(bare);
});

test('lets the reader find and copy as on the bare page while pinyin is on', async () => {
  const page = await opens(SAMPLE);
  await seesMarks(page);
  await pressesPinyinKey(page);
  await expect.poll(() => readings(page)).toContain('tā');
  const seen = await page.evaluate(() => ({
    found: (window as unknown as { find(text: string): boolean }).find('完整、准确、全面贯彻新发展理念'),
    selected: String(getSelection()),
  }));
  expect(seen).toEqual({ found: true, selected: '完整、准确、全面贯彻新发展理念' });
  await pressesPinyinKey(page);
  await expect.poll(() => readings(page)).toEqual([]);
});

test('saves a term, which the notebook shows and the review asks for', async () => {
  const page = await opens(SAMPLE);
  await seesMarks(page);
  await restsOn(page, '京津冀协同发展');
  await inCard(page, '.save');
  await page.click('tifa-card >>> .save');
  expect(await inCard(page, '.status')).toContain('Saved');
  const notebook = await tifa.openOwnPage('vocabulary');
  await notebook.waitForSelector('.entry');
  expect(await notebook.$eval('.entry-word', ({ textContent }) => textContent)).toBe('京津冀协同发展');
  await notebook.click('.entry');
  await notebook.waitForSelector('.detail mark');
  expect(await notebook.$eval('.detail mark', ({ textContent }) => textContent)).toBe('京津冀协同发展');
  const review = await tifa.openOwnPage('review');
  await review.waitForSelector('.review-sentence');
  expect(await review.$eval('.review-sentence', ({ textContent }) => textContent)).not.toContain('京津冀协同发展');
});

test('keeps its card and marks on a page that allows no styles of others', async () => {
  const page = await opens(
    `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'">
     <title>文</title><p>实现共同富裕。</p>`,
  );
  await seesMarks(page);
  await restsOn(page, '共同富裕');
  await inCard(page, '.card');
  const look = await page.$eval('tifa-card >>> .card', (card) => getComputedStyle(card).borderRadius);
  expect(look).not.toBe('0px');
});

test('reads a text of the reader’s own, with a card that has its looks', async () => {
  const page = await tifa.openOwnPage('read');
  await page.waitForSelector('textarea');
  await page.type('textarea', '渔村推动高质量发展，实现共同富裕。');
  await page.click('button[type=submit]');
  await seesMarks(page);
  await restsOn(page, '共同富裕');
  expect(await inCard(page, '.headword')).toContain('共同富裕');
  const look = await page.$eval('tifa-card >>> .card', (card) => getComputedStyle(card).borderRadius);
  expect(look).not.toBe('0px');
});

test('reads, marks and explains what stands in a shadow tree', async () => {
  const page = await opens(
    `<!doctype html><meta charset="utf-8"><title>文</title><p>会议</p><div id="host"></div><script>
       document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML =
         '<p style="font: 20px/1.2 serif">实现共同富裕。</p>';
     </script>`,
  );
  await seesMarks(page);
  const look = () =>
    page.evaluate(() => {
      const p = document.querySelector('#host')?.shadowRoot?.querySelector('p');
      const { left = 0, top = 0 } = p?.getBoundingClientRect() ?? {};
      return {
        x: left + 50,
        y: top + 12,
        mark: p && getComputedStyle(p, '::highlight(tifa-term)').textDecorationStyle,
        readings: [...(p?.querySelectorAll('rt') ?? [])].map((rt) => rt.getBoundingClientRect().height > 5),
        html: p?.outerHTML,
      };
    });
  await expect.poll(async () => (await look()).mark).toBe('dotted');
  const bare = await look();
  await page.mouse.move(2, 2);
  await page.mouse.move(bare.x, bare.y, { steps: 3 });
  expect(await inCard(page, '.headword')).toContain('共同富裕');
  await page.keyboard.press('Escape');
  await pressesPinyinKey(page);
  await expect.poll(async () => (await look()).readings).toEqual([true, true, true]);
  await pressesPinyinKey(page);
  await expect.poll(async () => (await look()).html).toBe(bare.html);
});

test('reads in a frame that the page fills itself, and hears the pinyin key there', async () => {
  const page = await opens(
    `<!doctype html><meta charset="utf-8"><title>文</title><p>会议</p>
     <iframe width="600" height="400" srcdoc="<p>实现共同富裕。</p>"></iframe>`,
  );
  const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
  if (!frame) throw new Error('no frame');
  await expect
    .poll(() => frame.evaluate(() => CSS.highlights.get('tifa-term')?.size ?? 0), { timeout: 20_000 })
    .toBe(1);
  await frame.click('p');
  await pressesPinyinKey(page);
  const shown = () => frame.evaluate(() => document.querySelectorAll('rt[data-tifa]').length);
  await expect.poll(shown).toBeGreaterThan(0);
  await expect.poll(() => readings(page)).toEqual(['huìyì']);
  await pressesPinyinKey(page);
  await expect.poll(shown).toBe(0);
});
