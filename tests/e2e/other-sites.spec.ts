import { expect, pressToolbarButton, test } from './tifa.ts';

const HTML = '<!doctype html><title>博客</title><body><p>实现共同富裕。</p></body>';

test('leaves a site it does not name alone until the toolbar button is pressed', async ({ reader }) => {
  const page = await reader.opensHtml(HTML, 'elsewhere.test');
  await page.waitForTimeout(700);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  await pressToolbarButton(reader.tifa, page);
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('tifa-term')?.size)).toBe(1);
  await reader.restsOn(page, '共同富裕');
  await expect(page.getByRole('dialog', { name: '共同富裕' })).toBeVisible();
  await reader.pressesPinyinKey(page);
  await expect(page.locator('rt[data-tifa="gòngtóng"]')).toBeAttached();
});

test('says so where the browser lets nobody in', async ({ reader }) => {
  await reader.opensHtml(HTML, 'elsewhere.test');
  const popup = await reader.opensPopup();
  await expect(popup.locator('.message')).toContainText('lets no extension read');
});
