/**
 * npm run pictures: takes the pictures of the documentation anew, in the real extension: the README's on the sample page,
 * and each kind of page before and after.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import {
  buildForTests,
  launchWithTifa,
  openPopup,
  pointOn,
  type Scheme,
  type TifaBrowser,
  waitForMarks,
} from './browser.ts';
import { servePage } from './local-site.ts';
import { picturePageKinds } from './picture-page-kinds.ts';
import { ROOT } from './root.ts';

const FOLDER = join(ROOT, 'docs/images');
const SAVED = ['京津冀协同发展', '共同富裕', '稳中求进工作总基调'];

await buildForTests();
await mkdir(FOLDER, { recursive: true });
const site = await servePage(join(ROOT, 'tests/pages/provincial-daily.html'));
for (const scheme of ['light', 'dark'] as const) {
  const tifa = await launchWithTifa({ headless: true, scheme, viewport: { width: 1000, height: 760 } });
  await takePictures(tifa, scheme);
  await tifa.close();
}
await site.close();
await picturePageKinds();

async function takePictures(tifa: TifaBrowser, scheme: Scheme): Promise<void> {
  const page = await tifa.context.newPage();
  await page.goto(site.url);
  await waitForMarks(page);
  for (const term of SAVED) {
    await restOn(page, term);
    await page.locator('tifa-card .save').click();
    await page.locator('tifa-card .status').waitFor();
    if (term === SAVED[0]) await keep(page, 'card', scheme);
    await page.keyboard.press('Escape');
  }
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await page.keyboard.press('Alt+Shift+KeyP');
  await page.locator('tifa-text').first().waitFor();
  await page.waitForTimeout(400);
  await keep(page, 'pinyin', scheme);
  await takeOwnPages(tifa, scheme);
}

async function takeOwnPages(tifa: TifaBrowser, scheme: Scheme): Promise<void> {
  const own = await tifa.context.newPage();
  await own.goto(tifa.ownPage('vocabulary'));
  await own.locator('.entry').first().waitFor();
  await keep(own, 'notebook', scheme);
  await own.goto(tifa.ownPage('review'));
  await own.locator('.review-card').waitFor();
  await own.keyboard.press('Space');
  await own.locator('.review-word').waitFor();
  await keep(own, 'review', scheme);
  await own.close();
  const popup = await openPopup(tifa);
  await popup.setViewportSize({ width: 340, height: 440 });
  await popup.locator('.page-terms').waitFor();
  await keep(popup, 'popup', scheme);
}

async function keep(page: Page, name: string, scheme: Scheme): Promise<void> {
  await page.screenshot({ path: join(FOLDER, `${name}-${scheme}.png`) });
}

async function restOn(page: Page, text: string): Promise<void> {
  const point = await pointOn(page, text);
  await page.mouse.move(2, 2);
  await page.waitForTimeout(100);
  await page.mouse.move(point.x, point.y, { steps: 3 });
  await page.locator('tifa-card .headword').getByText(text).first().waitFor();
}
