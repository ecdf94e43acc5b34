import { type TifaBrowser, waitForMarks } from '../../scripts/browser.ts';
import { expect, test } from './tifa.ts';

/** Whether the card's script runs beside the content script of a page. */
async function isCardFetched(tifa: TifaBrowser, address: string): Promise<boolean | undefined> {
  const worker = await tifa.worker();
  return worker.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    const tabId = tabs.find((tab) => tab.url === url)?.id ?? -1;
    const [answer] = await chrome.scripting.executeScript({ target: { tabId }, func: () => 'tifaCard' in globalThis });
    return answer?.result;
  }, address);
}

test('is no part of a page until the pointer sets out, and is there when it rests', async ({ reader }) => {
  const page = await reader.opens();
  await waitForMarks(page);
  expect(await isCardFetched(reader.tifa, page.url())).toBe(false);
  await reader.restsOn(page, '京津冀协同发展');
  await expect(page.getByRole('dialog', { name: '京津冀协同发展' })).toBeVisible();
  expect(await isCardFetched(reader.tifa, page.url())).toBe(true);
});

test('is fetched by the pointer on its way, before it rests', async ({ reader }) => {
  const page = await reader.opens();
  await waitForMarks(page);
  await page.mouse.move(2, 2);
  await expect.poll(() => isCardFetched(reader.tifa, page.url())).toBe(true);
  await expect(page.locator('tifa-card')).toHaveCount(0);
});

test('is told to be missing where the browser does not let it in, and comes once it does', async ({ reader }) => {
  const page = await reader.opens();
  await waitForMarks(page);
  const worker = await reader.tifa.worker();
  await worker.evaluate(() => {
    const { scripting } = chrome;
    const allowed = scripting.executeScript;
    const refused = async () => Promise.reject(new Error('refused'));
    Object.assign(scripting, { executeScript: refused });
    Object.assign(globalThis, { allow: () => Object.assign(scripting, { executeScript: allowed }) });
  });
  await reader.restsOn(page, '共同富裕');
  const notice = page.locator('tifa-card .notice');
  await expect(notice).toContainText('The card could not be loaded');
  await worker.evaluate(() => (globalThis as unknown as { allow(): void }).allow());
  await reader.restsOn(page, '共同富裕');
  await expect(page.getByRole('dialog', { name: '共同富裕' })).toBeVisible();
  await expect(notice).toHaveCount(0);
});

test('explains a term with its rendering, source, gloss and parts', async ({ reader }) => {
  const page = await reader.opens();
  await waitForMarks(page);
  await reader.restsOn(page, '京津冀协同发展');
  const card = page.getByRole('dialog', { name: '京津冀协同发展' });
  await expect(card).toBeVisible();
  await expect(card.locator('.pinyin').first()).toHaveText('Jīng-Jīn-Jì xiétóng fāzhǎn');
  await expect(card.locator('.rendering').first()).toContainText(/Beijing-Tianjin-Hebei/);
  await expect(card.locator('.source').first()).toContainText(/\d{4}/);
  await expect(card.locator('.gloss')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(card.locator('.gloss')).not.toBeEmpty();
  await expect(card.locator('.parts')).toContainText('京津冀');
});

test('opens a numeric formula into its members, in order', async ({ reader }) => {
  const page = await reader.opens();
  await waitForMarks(page);
  await reader.restsOn(page, '四个意识');
  await page.locator('tifa-card .more').click();
  await expect(page.locator('tifa-card .members .han')).toHaveText(['政治意识', '大局意识', '核心意识', '看齐意识']);
});

test('shows the dictionary for an ordinary word, the longest match first', async ({ reader }) => {
  const page = await reader.opensHtml('<!doctype html><title>文</title><body><p>昨天上午他们参观了图书馆。</p></body>');
  await reader.seesItRead();
  await reader.restsOn(page, '图书馆');
  const words = page.locator('tifa-card .word .han');
  await expect(words.first()).toHaveText('图书馆');
  await expect(page.locator('tifa-card .definitions').first()).toContainText('library');
  await expect(page.locator('tifa-card .credit')).toContainText('CC-CEDICT');
});

test('shows a name that the dictionary lacks whole, and saves it', async ({ reader }) => {
  const page = await reader.opensHtml('<!doctype html><title>文</title><body><p>省委书记倪望舒主持会议。</p></body>');
  await reader.seesItRead();
  await reader.restsOn(page, '望');
  const card = page.getByRole('dialog', { name: '倪望舒' });
  await expect(card.locator('.pinyin').first()).toHaveText('Ní Wàngshū');
  await expect(card.locator('.formula-note')).toHaveText('A name that the dictionary does not have.');
  await expect(card.locator('.word')).toHaveCount(0);
  await card.locator('.save').click();
  const notebook = await reader.opensOwnPage('vocabulary');
  await expect(notebook.locator('.entry').first()).toContainText('倪望舒');
  await expect(notebook.locator('.entry').first()).toContainText('Ní Wàngshū');
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await reader.restsOn(page, '望');
  await card.getByRole('button', { name: 'Write an entry of your own' }).click();
  await expect(page.locator('tifa-card form [name=headword]')).toHaveValue('倪望舒');
});

test('works on Traditional text', async ({ reader }) => {
  const page = await reader.opensHtml(
    '<!doctype html><title>文</title><body><p>推動「一帶一路」高質量發展，實現共同富裕。</p></body>',
  );
  expect(await waitForMarks(page)).toBe(3);
  await reader.restsOn(page, '共同富裕');
  await expect(page.getByRole('dialog', { name: '共同富裕' })).toBeVisible();
});

test('never touches the selection of the reader', async ({ reader }) => {
  const page = await reader.opens();
  await waitForMarks(page);
  await page.locator('article p').first().selectText();
  const before = await page.evaluate(() => String(getSelection()));
  await reader.restsOn(page, '京津冀协同发展');
  await expect(page.locator('tifa-card .card')).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()))).toBe(before);
});

test('closes on Escape, on leaving and on a press elsewhere, and stays on the way to the card', async ({ reader }) => {
  const page = await reader.opens();
  await waitForMarks(page);
  const card = page.locator('tifa-card .card');
  await reader.restsOn(page, '京津冀协同发展');
  await expect(card).toBeVisible();
  await card.hover();
  await page.waitForTimeout(500);
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await reader.restsOn(page, '京津冀协同发展');
  await expect(card).toBeVisible();
  await page.mouse.move(3, 3);
  await expect(card).toBeHidden();
});

test('is out of reach of the styles of the page', async ({ reader }) => {
  const hostile = '* { display: none !important; color: red !important } html, body, p { display: block !important }';
  const page = await reader.opensHtml(
    `<!doctype html><title>文</title><style>${hostile}</style><body><p>实现共同富裕。</p></body>`,
  );
  await waitForMarks(page);
  await reader.restsOn(page, '共同富裕');
  await expect(page.locator('tifa-card .card')).toBeVisible();
});
