import { join } from 'node:path';
import type { Page } from 'playwright';
import { buildForTests, launchWithTifa, stopBackground, waitForMarks } from '../browser.ts';
import { servePage } from '../local-site.ts';
import { ROOT } from '../root.ts';
import { median, milliseconds, quantile } from './statistics.ts';

const ROUNDS = 15;
/** The reader's delay before the card opens (entrypoints/reader.content). It is not ours to shorten. */
const REST = 150;

/** What a reader waits for on the sample page, in real Chromium. */
export async function benchPage(): Promise<string[]> {
  await buildForTests();
  const site = await servePage(join(ROOT, 'tests/pages/provincial-daily.html'));
  const tifa = await launchWithTifa({ headless: true });
  try {
    const page = await tifa.context.newPage();
    await page.goto(site.url);
    const marks = await waitForMarks(page);
    const warm = await hovers(page, false);
    const cold = await hovers(page, true);
    const shown = await switching(page);
    return [
      `Sample page, ${marks} marks, Chromium ${tifa.context.browser()?.version() ?? ''}, medians of ${ROUNDS}`,
      `  pointer at rest → card, beyond the ${REST} ms of rest   p50 ${milliseconds(median(warm))}   p95 ${milliseconds(quantile(warm, 0.95))}`,
      `  the same after the background was stopped          p50 ${milliseconds(median(cold))}   p95 ${milliseconds(quantile(cold, 0.95))}`,
      `  pinyin key → first readings on screen              p50 ${milliseconds(median(shown))}   p95 ${milliseconds(quantile(shown, 0.95))}`,
    ];
  } finally {
    await tifa.close();
    await site.close();
  }
}

/** Times from the last pointer move to the card, each on another term. */
async function hovers(page: Page, stopped: boolean): Promise<number[]> {
  const points = await termPoints(page);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const point = points[round % points.length];
    if (!point) continue;
    await page.mouse.move(2, 2);
    await page.waitForFunction(() => !document.querySelector('tifa-card')?.matches(':popover-open'));
    if (stopped) await stopBackground(page);
    await page.evaluate(() => {
      const timing = window as unknown as { moved: number; opened: Promise<number> };
      timing.moved = performance.now();
      timing.opened = new Promise((resolve) => {
        document.addEventListener('pointermove', () => (timing.moved = performance.now()), { capture: true });
        const watching = setInterval(() => {
          const waited = performance.now() - timing.moved;
          const isOpen = document.querySelector('tifa-card')?.matches(':popover-open');
          if (!isOpen && !(waited > 3_000)) return;
          clearInterval(watching);
          resolve(waited);
        }, 1);
      });
    });
    await page.mouse.move(point.x, point.y);
    times.push((await page.evaluate(() => (window as unknown as { opened: Promise<number> }).opened)) - REST);
  }
  return times;
}

async function termPoints(page: Page): Promise<{ x: number; y: number }[]> {
  return page.evaluate(() => {
    const points = [];
    for (const mark of CSS.highlights.get('tifa-term') ?? []) {
      const range = document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      const { left, top, width, height } = range.getClientRects()[0] ?? new DOMRect();
      if (top > 60 && top < 700 && width > 30) points.push({ x: left + 8, y: top + height / 2 });
    }
    return points;
  });
}

/** Times from the key to the first reading in the document, from off to all each time. */
async function switching(page: Page): Promise<number[]> {
  const times: number[] = [];
  await page.mouse.move(2, 2);
  for (let round = 0; round < ROUNDS; round++) {
    await page.evaluate(() => {
      const timing = window as unknown as { painted: Promise<number> };
      timing.painted = new Promise((resolve) => {
        let pressed = 0;
        document.addEventListener('keydown', () => (pressed ||= performance.now()), { capture: true, once: true });
        new MutationObserver((_, observer) => {
          if (!document.querySelector('tifa-text')) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed)));
        }).observe(document.body, { childList: true, subtree: true });
      });
    });
    await page.keyboard.press('Alt+Shift+KeyP');
    times.push(await page.evaluate(() => (window as unknown as { painted: Promise<number> }).painted));
    await page.keyboard.press('Alt+Shift+KeyP');
    await page.keyboard.press('Alt+Shift+KeyP');
    await page.waitForFunction(() => !document.querySelector('tifa-text'));
  }
  return times;
}
