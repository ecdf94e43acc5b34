import { waitForMarks } from '../../scripts/browser.ts';
import { expect, type Reader, test } from './tifa.ts';

const PAGE = `<!doctype html><html lang="zh"><title>文</title>
  <body><button>页</button><p>我们要推动京津冀协同发展，</p><div style="height: 1500px"></div><p>坚持稳中求进工作总基调。</p><input></body>`;

/** Does what the browser does when the reader presses the key they gave a command. */
async function commands(reader: Reader, kind: string): Promise<void> {
  const worker = await reader.tifa.worker();
  await worker.evaluate(async (command) => {
    for (const tab of await chrome.tabs.query({})) {
      if (tab.id !== undefined) await chrome.tabs.sendMessage(tab.id, { kind: command }).catch(() => undefined);
    }
  }, kind);
}

test('goes from term to term, reads, follows, comes back and returns to the page, without a mouse', async ({
  reader,
}) => {
  const page = await reader.opensHtml(PAGE);
  await waitForMarks(page);
  await page.getByRole('button', { name: '页' }).focus();
  await commands(reader, 'next-term');
  const card = page.getByRole('dialog', { name: '京津冀协同发展' });
  await expect(card).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card.locator('.gloss')).toBeVisible();
  await card.locator('.parts .is-term').first().focus();
  await page.keyboard.press('Enter');
  const part = page.getByRole('dialog', { name: '京津冀', exact: true });
  await expect(part).toBeFocused();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(card).toBeFocused();
  await commands(reader, 'next-term');
  await expect(page.getByRole('dialog', { name: '稳中求进工作总基调' })).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(page.locator('tifa-card .card')).toBeHidden();
  await expect(page.getByRole('button', { name: '页' })).toBeFocused();
});

test('single letters walk only where the reader switched them on, and never where text is written', async ({
  reader,
}) => {
  const page = await reader.opensHtml(PAGE);
  await waitForMarks(page);
  await page.keyboard.press('j');
  await page.waitForTimeout(300);
  await expect(page.locator('tifa-card')).toHaveCount(0);
  const worker = await reader.tifa.worker();
  await worker.evaluate(() => chrome.storage.local.set({ settings: { version: 1, singleKeys: true } }));
  await expect(async () => {
    await page.keyboard.press('j');
    await expect(page.getByRole('dialog')).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.press('Escape');
  await page.locator('input').focus();
  await page.keyboard.type('jk');
  await expect(page.locator('input')).toHaveValue('jk');
  await expect(page.locator('tifa-card .card')).toBeHidden();
});
