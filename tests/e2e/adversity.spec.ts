import { stopBackground, waitForMarks } from '../../scripts/browser.ts';
import { expect, test } from './tifa.ts';

test('reads on with the defaults when the settings are damaged, says so, and keeps the old value', async ({
  reader,
}) => {
  const damaged = { version: 9, pinyin: 'upside down' };
  const worker = await reader.tifa.worker();
  await worker.evaluate((value) => chrome.storage.local.set({ settings: value }), damaged);
  const page = await reader.opens();
  expect(await waitForMarks(page)).toBeGreaterThan(20);
  const popup = await reader.opensPopup();
  await expect(popup.locator('.message.failed')).toContainText('could not be read');
  expect(await worker.evaluate(() => chrome.storage.local.get('settings'))).toEqual({ settings: damaged });
  await popup.getByText('Terms', { exact: true }).click();
  await expect(popup.locator('.message.failed')).toHaveCount(0);
  await expect(page.locator('tifa-text').first()).toBeAttached();
  expect(await worker.evaluate(() => chrome.storage.local.get())).toEqual({
    settings: { version: 1, pinyin: 'terms' },
    'settings-damaged': damaged,
  });
});

test('explains on without a notebook where the browser refuses storage', async ({ reader }) => {
  const refuse = () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'InvalidStateError');
    };
  };
  await (await reader.tifa.worker()).evaluate(refuse);
  await reader.tifa.context.addInitScript(refuse);
  const page = await reader.opens();
  await waitForMarks(page);
  await reader.restsOn(page, '共同富裕');
  await expect(page.locator('tifa-card .rendering').first()).toContainText('common prosperity');
  await expect(page.locator('tifa-card .status.failed')).toContainText('refuses storage');
  await page.locator('tifa-card .save').click();
  await expect(page.locator('tifa-card [role=alert]')).toContainText('refuses storage');
  await expect(page.locator('tifa-card .save')).toHaveAttribute('aria-pressed', 'false');
  const notebook = await reader.opensOwnPage('vocabulary');
  await expect(notebook.getByRole('alert')).toContainText('refuses storage');
  await expect(notebook.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('answers a hover although the background was stopped, again and again', async ({ reader }) => {
  const page = await reader.opens();
  await waitForMarks(page);
  for (const term of ['共同富裕', '产业链', '稳中求进']) {
    await stopBackground(page);
    await reader.restsOn(page, term);
    await expect(page.locator('tifa-card .headword')).toContainText(term);
  }
});

test('reads on where the browser’s copy of our data is damaged, and mends it', async ({ reader }) => {
  const page = await reader.opens();
  const found = await waitForMarks(page);
  const wholeCopies = async () =>
    (await reader.tifa.worker()).evaluate(async () => {
      const [name = ''] = await caches.keys();
      const cache = await caches.open(name);
      const sizeOf = async (file: Response | undefined) => (await file?.blob())?.size;
      const whole = (await cache.keys()).map(async (key) => {
        const packed = await fetch(chrome.runtime.getURL(`data${new URL(key.url).pathname}`));
        return (await sizeOf(await cache.match(key))) === (await sizeOf(packed));
      });
      return (await Promise.all(whole)).filter((isWhole) => isWhole).length;
    });
  const readsOn = async () => {
    await stopBackground(page);
    await page.evaluate(() => scrollTo(0, 0)); // marks are counted near the window
    await page.reload();
    expect(await waitForMarks(page)).toBe(found);
    await reader.restsOn(page, '共同富裕');
    await expect(page.locator('tifa-card .rendering').first()).toContainText('common prosperity');
    await reader.restsOn(page, '全省');
    await expect(page.locator('tifa-card')).toContainText('whole province');
  };
  await expect.poll(wholeCopies).toBe(5);
  for (const cut of [['lexicon'], ['dictionary', 'glossary']]) {
    await (await reader.tifa.worker()).evaluate(async (files) => {
      const [name = ''] = await caches.keys();
      for (const file of files) {
        await (await caches.open(name)).put(`https://package.invalid/${file}.bin`, new Response('cut'));
      }
    }, cut);
    await readsOn();
    await readsOn();
    await expect.poll(wholeCopies).toBe(5);
  }
});

test('saves although the background was stopped while the card was open', async ({ reader }) => {
  const page = await reader.opens();
  await waitForMarks(page);
  await reader.restsOn(page, '共同富裕');
  await page.locator('tifa-card .save').waitFor();
  await stopBackground(page);
  await page.locator('tifa-card .save').click();
  await expect(page.locator('tifa-card .status')).toContainText('Saved');
  const notebook = await reader.opensOwnPage('vocabulary');
  await expect(notebook.locator('.entry')).toHaveCount(1);
});

test('goes from the page with a word to the reader when the extension is reloaded under it', async ({ reader }) => {
  const page = await reader.opens();
  await waitForMarks(page);
  const bare = await page.evaluate(() => document.body.outerHTML);
  await reader.pressesPinyinKey(page);
  await expect(page.locator('tifa-text').first()).toBeAttached();
  const worker = await reader.tifa.worker();
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined); // it dies before it can answer
  await page.waitForTimeout(1_000);
  await reader.restsOn(page, '版');
  await expect(page.locator('tifa-card .notice')).toContainText('Reload this page');
  await expect(page.locator('tifa-text')).toHaveCount(0);
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(bare);
  expect(await page.evaluate(() => CSS.highlights.has('tifa-term'))).toBe(false);
  await page.locator('tifa-card .notice button').click();
  await expect(page.locator('tifa-card')).toHaveCount(0);
});

for (const [when, isEarly] of [
  ['before it is read', true],
  ['while it is read', false],
] as const) {
  test(`bears a page that takes its own document away ${when} and writes another`, async ({ reader }) => {
    const remove = isEarly ? '<script>document.documentElement.remove()</script>' : '';
    const page = await reader.opensHtml(`<!doctype html><title>文</title><p>实现共同富裕。</p>${remove}`);
    if (isEarly) await page.waitForTimeout(500);
    else await waitForMarks(page);
    await page.evaluate(() => {
      document.documentElement?.remove();
      document.append(document.createElement('html'));
      document.documentElement.append(document.createElement('body'));
      document.body.append('推动高质量发展，实现共同富裕。');
    });
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('tifa-term')?.size)).toBe(2);
  });
}
