import type { Page } from 'playwright';
import { openPopup, pointOn, restAt, waitForMarks } from '../browser.ts';
import type { Tour } from './tour.ts';

const TERM = '京津冀协同发展';
const WORD = '码头';

/** The card over the sample page in all its ways to stand, readings over the text, and the popup on that page. */
export async function tourCard(tour: Tour): Promise<void> {
  const { tifa, site, visit, say } = tour;
  const page = await tifa.context.newPage();
  await page.goto(site.url);
  await waitForMarks(page);
  await restOn(page, WORD);
  await visit('card-word', page);
  await page.keyboard.press('Escape');
  await restOn(page, TERM);
  await page.locator('tifa-card .save').click();
  await page.locator('tifa-card .status').waitFor();
  await visit('card', page);
  await page.locator('tifa-card .more').click();
  await page.locator('tifa-card .inside').waitFor();
  await visit('card-more', page);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('pin'), exact: true })
    .click();
  await visit('card-pinned', page);
  await page.keyboard.press('Escape');
  await tourOwnForm(page, tour);
  await page.keyboard.press('Alt+Shift+KeyP');
  await page.locator('tifa-text').first().waitFor();
  await page.waitForTimeout(400);
  await visit('pinyin', page);
  await page.keyboard.press('Alt+Shift+KeyP');
  await page.bringToFront();
  const popup = await openPopup(tifa);
  await popup.setViewportSize({ width: 340, height: 600 });
  await popup.locator('.page-terms').waitFor();
  await visit('popup', popup);
  await popup.close();
  await tourSheet(page, tour);
  await page.close();
}

async function tourOwnForm(page: Page, { tifa, visit }: Tour): Promise<void> {
  await selectText(page, TERM);
  const worker = await tifa.worker();
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, { kind: 'add-term' });
  });
  await page.locator('tifa-card form').waitFor();
  await visit('card-own-form', page);
  await page.keyboard.press('Escape');
}

async function tourSheet(page: Page, { visit }: Tour): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await page.setViewportSize({ width: 390, height: 760 });
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const { x, y } = await pointOn(page, TERM);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await page.locator('tifa-card .sheet').waitFor();
  await visit('card-sheet', page);
}

async function restOn(page: Page, text: string): Promise<void> {
  await restAt(page, await pointOn(page, text));
  await page.locator('tifa-card .han, tifa-card .headword').first().waitFor();
}

async function selectText(page: Page, text: string): Promise<void> {
  const point = await pointOn(page, text);
  await page.evaluate(
    ([x, y, length]) => {
      const caret = document.caretPositionFromPoint(x, y);
      if (caret)
        getSelection()?.setBaseAndExtent(caret.offsetNode, caret.offset, caret.offsetNode, caret.offset + length);
    },
    [point.x - 6, point.y, text.length] as const,
  );
}
