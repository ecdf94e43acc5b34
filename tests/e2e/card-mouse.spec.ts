import { waitForMarks } from '../../scripts/browser.ts';
import { expect, type Reader, test } from './tifa.ts';

const PAGE = `<!doctype html><html lang="zh"><title>文</title><style>body { margin: 40px; font: 20px/2 serif }</style>
  <body><p>我们要推动京津冀协同发展，</p><p style="margin-top: 240px">坚持稳中求进工作总基调，</p><p>扎实推进<a href="#there">共同富裕</a>。</p></body>`;

async function storesSettings(reader: Reader, settings: object): Promise<void> {
  const worker = await reader.tifa.worker();
  await worker.evaluate((stored) => chrome.storage.local.set({ settings: { version: 1, ...stored } }), settings);
}

test('opens more of a card on demand and leaves the next one open as far', async ({ reader }) => {
  const page = await reader.opensHtml(PAGE);
  await waitForMarks(page);
  await reader.restsOn(page, '京津冀协同发展');
  const card = page.locator('tifa-card .card');
  await expect(card.locator('.rendering').first()).toBeVisible();
  await expect(card.locator('.gloss')).toHaveCount(0);
  await card.hover();
  await page.mouse.wheel(0, 120);
  await expect(card.locator('.gloss')).toBeVisible();
  await expect(card.locator('.inside h3')).toHaveText(['Words', 'Characters']);
  await page.keyboard.press('Escape');
  await reader.restsOn(page, '稳中求进工作总基调');
  await expect(card.locator('.gloss')).toBeVisible();
});

test('follows a term within the card and comes back', async ({ reader }) => {
  const page = await reader.opensHtml(PAGE);
  await waitForMarks(page);
  await reader.restsOn(page, '京津冀协同发展');
  await page.locator('tifa-card .more').click();
  await page.locator('tifa-card .parts .is-term').first().click();
  await expect(page.getByRole('dialog', { name: '京津冀', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Back to 京津冀协同发展' }).click();
  await expect(page.getByRole('dialog', { name: '京津冀协同发展' })).toBeVisible();
});

test('opens a character of a term by resting on it in the card', async ({ reader }) => {
  const page = await reader.opensHtml(PAGE);
  await waitForMarks(page);
  await reader.restsOn(page, '京津冀协同发展');
  await page.locator('tifa-card .more').click();
  await page.locator('tifa-card .inside .inner').getByText('展', { exact: true }).last().hover();
  await expect(page.getByRole('dialog', { name: '展', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('tifa-card .card')).toBeHidden();
});

test('pins a card, opens another beside it, and closes both by Escape, the front one first', async ({ reader }) => {
  const page = await reader.opensHtml(PAGE);
  await waitForMarks(page);
  await reader.restsOn(page, '京津冀协同发展');
  await page.locator('tifa-card .rendering').first().click();
  const first = page.getByRole('dialog', { name: '京津冀协同发展' });
  await expect(first.getByRole('button', { name: 'Close' })).toBeVisible();
  const { x, y } = (await first.boundingBox()) ?? { x: 0, y: 0 };
  await first.locator('.grip').hover();
  await page.mouse.down();
  await page.mouse.move(x + 500, y + 40, { steps: 4 });
  await page.mouse.up();
  await reader.restsOn(page, '稳中求进工作总基调');
  const second = page.getByRole('dialog', { name: '稳中求进工作总基调' });
  await expect(second).toBeVisible();
  await expect(first).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(second).toBeHidden();
  await expect(first).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(first).toBeHidden();
});

test('opens on a click where the reader chose that, at once, and leaves links alone', async ({ reader }) => {
  const page = await reader.opensHtml(PAGE);
  await waitForMarks(page);
  await storesSettings(reader, { cardTrigger: 'click' });
  const card = page.locator('tifa-card .card');
  await expect(async () => {
    await page.getByText('京津冀').click({ position: { x: 130, y: 20 } });
    await expect(page.getByRole('dialog', { name: '京津冀协同发展' })).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.press('Escape');
  await page.getByText('共同富裕').click();
  await expect(page).toHaveURL(/#there$/);
  await expect(card).toBeHidden();
});

test('opens while a key is held where the reader chose that', async ({ reader }) => {
  await storesSettings(reader, { cardTrigger: 'key', cardKey: 'Shift' });
  const page = await reader.opensHtml(PAGE);
  await waitForMarks(page);
  await reader.restsOn(page, '京津冀协同发展');
  await page.waitForTimeout(400);
  await expect(page.locator('tifa-card .card')).toHaveCount(0);
  await page.keyboard.down('Shift');
  await expect(page.getByRole('dialog', { name: '京津冀协同发展' })).toBeVisible();
  await page.keyboard.up('Shift');
});

test('is there above what fills the screen, and on a page from right to left', async ({ reader }) => {
  const page = await reader.opensHtml(PAGE.replace('<html', '<html dir="rtl"'));
  await waitForMarks(page);
  await page.evaluate(() => {
    document.addEventListener('click', () => void document.body.requestFullscreen(), { once: true });
  });
  await page.mouse.click(5, 5);
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.tagName)).toBe('BODY');
  await reader.restsOn(page, '京津冀协同发展');
  const card = page.getByRole('dialog', { name: '京津冀协同发展' });
  await expect(card).toBeVisible();
  const isOnTop = await card.evaluate((element) => {
    const { left, top } = element.getBoundingClientRect();
    return document.elementFromPoint(left + 20, top + 20)?.tagName;
  });
  expect(isOnTop).toBe('TIFA-CARD');
  expect(await card.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
});
