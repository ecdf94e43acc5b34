import { waitForMarks } from '../../scripts/browser.ts';
import { expect, test } from './tifa.ts';

test('explains a term with its rendering, source, gloss and parts', async ({ reader }) => {
  const page = await reader.opens();
  await waitForMarks(page);
  await reader.restsOn(page, '京津冀协同发展');
  const card = page.getByRole('dialog', { name: '京津冀协同发展' });
  await expect(card).toBeVisible();
  await expect(card.locator('.pinyin').first()).toHaveText('Jīng-Jīn-Jì xiétóng fāzhǎn');
  await expect(card.locator('.rendering').first()).toContainText(/Beijing-Tianjin-Hebei/);
  await expect(card.locator('.source').first()).toContainText(/\d{4}/);
  await expect(card.locator('.gloss')).not.toBeEmpty();
  await expect(card.locator('.parts')).toContainText('京津冀');
});

test('opens a numeric formula into its members, in order', async ({ reader }) => {
  const page = await reader.opens();
  await waitForMarks(page);
  await reader.restsOn(page, '四个意识');
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
