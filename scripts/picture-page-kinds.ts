import { mkdir, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Page } from 'playwright';
import { launchWithTifa, waitForMarks } from './browser.ts';
import { keepPicture } from './keep-picture.ts';
import { servePage } from './local-site.ts';
import { ROOT } from './root.ts';

const KINDS = join(ROOT, 'tests/pages/kinds');
const FOLDER = join(ROOT, 'docs/images/pages');
/** Two of them stand side by side in `docs/pages.md`. */
const VIEWPORT = { width: 660, height: 480 };
/** Time for the readings to be painted, in milliseconds. */
const PAINTED = 500;

/** Takes each kind of page bare and with Tifa: terms underlined, readings over the text. */
export async function picturePageKinds(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const tifa = await launchWithTifa({ headless: true, scheme: 'light', viewport: VIEWPORT });
  const worker = await tifa.worker();
  const set = (settings: object) =>
    worker.evaluate((changed) => chrome.storage.local.set({ settings: { version: 1, ...changed } }), settings);
  try {
    for (const file of await readdir(KINDS)) {
      const site = await servePage(join(KINDS, file));
      const page = await tifa.context.newPage();
      await set({ marks: false });
      await page.goto(site.url);
      await keep(page, file, 'before');
      await set({ pinyin: 'all' });
      await waitForMarks(page);
      await page.locator('tifa-text').first().waitFor();
      await page.waitForTimeout(PAINTED);
      await keep(page, file, 'after');
      await page.close();
      await site.close();
    }
  } finally {
    await tifa.close();
  }
}

async function keep(page: Page, file: string, name: string): Promise<void> {
  await keepPicture(page, join(FOLDER, `${basename(file, '.html')}-${name}.webp`));
}
