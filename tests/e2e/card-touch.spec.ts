import type { Page } from '@playwright/test';
import { pointOn, waitForMarks } from '../../scripts/browser.ts';
import { expect, test } from './tifa.ts';

const PAGE = `<!doctype html><html lang="zh"><title>文</title><meta name="viewport" content="width=device-width">
  <body style="margin: 40px; font: 20px/2 serif"><p>我们要推动京津冀协同发展，</p><p>扎实推进<a href="#there">共同富裕</a>。</p></body>`;

/** Milliseconds after which the browser no longer takes a touch for the second half of a double tap. */
const NO_DOUBLE_TAP = 800;

type Finger = {
  down(x: number, y: number): Promise<void>;
  move(x: number, y: number): Promise<void>;
  up(): Promise<void>;
};

/** A finger on the page, as the browser has it from a touch screen. */
async function fingerOn(page: Page): Promise<Finger> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  return {
    down: async (x, y) => void (await send('touchStart', [{ x, y }])),
    move: async (x, y) => void (await send('touchMove', [{ x, y }])),
    up: async () => void (await send('touchEnd', [])),
  };
}

async function tap(finger: Finger, page: Page, text: string): Promise<void> {
  const { x, y } = await pointOn(page, text);
  await finger.down(x, y);
  await finger.up();
}

test('a tap on a term opens a sheet, which is drawn down or left by a tap elsewhere', async ({ reader }) => {
  const page = await reader.opensHtml(PAGE);
  await waitForMarks(page);
  const finger = await fingerOn(page);
  await tap(finger, page, '京津冀协同发展');
  const sheet = page.getByRole('dialog', { name: '京津冀协同发展' });
  await expect(sheet).toBeVisible();
  const box = await sheet.boundingBox();
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  expect(box).toMatchObject({ x: 0, width });
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(height);
  const grip = await sheet.locator('.grip').boundingBox();
  const [x, y] = [(grip?.x ?? 0) + width / 2, (grip?.y ?? 0) + 10];
  await page.waitForTimeout(NO_DOUBLE_TAP);
  await finger.down(x, y);
  for (const by of [30, 60, 90, 120]) await finger.move(x, y + by);
  await finger.up();
  await expect(sheet).toBeHidden();
  await page.waitForTimeout(NO_DOUBLE_TAP);
  await tap(finger, page, '京津冀协同发展');
  await expect(sheet).toBeVisible();
  await finger.down(20, 300);
  await finger.up();
  await expect(sheet).toBeHidden();
});

test('a tap on a link is the link’s, though it is a term', async ({ reader }) => {
  const page = await reader.opensHtml(PAGE);
  await waitForMarks(page);
  await tap(await fingerOn(page), page, '共同富裕');
  await expect(page).toHaveURL(/#there$/);
  await expect(page.locator('tifa-card .card')).toHaveCount(0);
});

test('a long press opens nothing of ours', async ({ reader }) => {
  const page = await reader.opensHtml(PAGE);
  await waitForMarks(page);
  const finger = await fingerOn(page);
  const { x, y } = await pointOn(page, '京津冀协同发展');
  await finger.down(x, y);
  await page.waitForTimeout(900);
  await finger.up();
  await page.waitForTimeout(300);
  await expect(page.locator('tifa-card .card')).toHaveCount(0);
});
