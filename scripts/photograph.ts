import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import {
  blockOtherSites,
  launchWithTifa,
  reportOf,
  restAt,
  type Scheme,
  TEST_BUILD,
  type TermReport,
  type TifaBrowser,
  waitForMarks,
} from './browser.ts';
import { loadEngine } from './engine.ts';

export type Photographed = { readonly files: readonly string[]; readonly terms: number };

/** Reads a page with Tifa, headless, as a reader would, and leaves pictures, the annotated page and a term report. */
export async function photograph(url: string, origin: string | null, folder: string): Promise<Photographed> {
  const files: string[] = [];
  let report: TermReport | null = null;
  for (const scheme of ['light', 'dark'] as const) {
    const tifa = await launchWithTifa({ headless: true, scheme });
    try {
      if (origin) await blockOtherSites(tifa.context, origin);
      const page = await tifa.context.newPage();
      await switchMarks(tifa, false);
      await page.goto(url, { waitUntil: 'load' });
      files.push(await keep(folder, 'bare', scheme, page));
      await switchMarks(tifa, true);
      files.push(...(await readAsReader(tifa, page, scheme, folder)));
      report ??= await reportOf(tifa);
      if (scheme === 'light') files.push(await keepAnnotated(page, folder));
    } finally {
      await tifa.close();
    }
  }
  files.push(...(await writeReport(report, url, folder)));
  return { files, terms: report?.terms.length ?? 0 };
}

async function keep(folder: string, name: string, scheme: Scheme, page: Page): Promise<string> {
  const path = join(folder, `${name}-${scheme}.png`);
  await page.screenshot({ path });
  return path;
}

async function switchMarks(tifa: TifaBrowser, marks: boolean): Promise<void> {
  const worker = await tifa.worker();
  await worker.evaluate((settings) => chrome.storage.local.set({ settings }), { version: 1, marks });
}

async function readAsReader(tifa: TifaBrowser, page: Page, scheme: Scheme, folder: string): Promise<string[]> {
  const files: string[] = [];
  const picture = async (name: string, shown: Page) => files.push(await keep(folder, name, scheme, shown));
  // A page without a term is read all the same.
  const marks = await waitForMarks(page, 5_000).catch(() => 0);
  await picture('marks', page);
  const term = marks > 0 ? await longestTermInView(page) : null;
  if (term) {
    await restAt(page, term);
    await page.locator('tifa-card .card').waitFor();
    await picture('card', page);
    await page.locator('tifa-card .save').click();
    await page.locator('tifa-card .status').waitFor();
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('Alt+Shift+KeyP');
  await page.waitForSelector('tifa-text', { timeout: 5_000 }).catch(() => undefined);
  await page.waitForTimeout(300);
  await picture('pinyin', page);
  const review = await tifa.context.newPage();
  await review.goto(tifa.ownPage('review'));
  await review.locator('.review-card, .empty').first().waitFor();
  await review.keyboard.press(' ');
  await picture('review', review);
  await review.close();
  return files;
}

/** A point on the longest marked term on screen. */
async function longestTermInView(page: Page): Promise<{ x: number; y: number } | null> {
  return page.evaluate(() => {
    let best: { x: number; y: number; length: number } | null = null;
    for (const mark of CSS.highlights.get('tifa-term') ?? []) {
      const range = document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      const length = range.toString().length;
      const { left, top, width, height } = range.getClientRects()[0] ?? new DOMRect();
      const isSeen = top > 60 && top + height < innerHeight * 0.6 && left >= 0 && width > 0;
      if (isSeen && length > (best?.length ?? 0)) best = { x: left + width / 2, y: top + height / 2, length };
    }
    return best;
  });
}

/** The page with all its readings, as one file that needs no extension to be looked at. */
async function keepAnnotated(page: Page, folder: string): Promise<string> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += 800) {
    await page.evaluate((y) => scrollTo(0, y), top);
    await page.waitForTimeout(80);
  }
  const style = await readFile(join(TEST_BUILD, 'content-scripts/reader.css'), 'utf8');
  const html = await page.content();
  const path = join(folder, 'annotated.html');
  await writeFile(
    path,
    html.replace(/<\/head>/i, () => `<meta charset="utf-8"><style>${style}</style></head>`),
  );
  return path;
}

async function writeReport(report: TermReport | null, url: string, folder: string): Promise<string[]> {
  const { entries } = await loadEngine();
  const rows = await Promise.all(
    (report?.terms ?? []).map(async ({ termId, text, count }) => {
      const rendering = (await entries.of(termId))?.renderings[0];
      const source = rendering?.source;
      return {
        term: text,
        termId,
        count,
        rendering: rendering?.text ?? '',
        kind: rendering?.kind ?? '',
        source: source?.title ?? '',
        date: source?.date ?? '',
      };
    }),
  );
  const json = join(folder, 'terms.json');
  await writeFile(json, `${JSON.stringify({ url, terms: rows }, null, 2)}\n`);
  const markdown = join(folder, 'terms.md');
  const table = rows.map(
    (row) =>
      `| ${row.term} | ${row.count} | ${row.rendering} | ${row.kind} | ${[row.source, row.date].filter(Boolean).join(', ')} |`,
  );
  await writeFile(
    markdown,
    ['| Term | Times | Rendering | Kind | Source |', '|---|---|---|---|---|', ...table, ''].join('\n'),
  );
  return [json, markdown];
}
