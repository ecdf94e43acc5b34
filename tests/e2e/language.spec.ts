import { launchWithTifa, openPopup } from '../../scripts/browser.ts';
import { expect, test } from './tifa.ts';

test('speaks Chinese where the browser does, dates and all', async ({ outside }) => {
  const tifa = await launchWithTifa({ headless: true, language: 'zh-CN', flags: [outside.flag] });
  const popup = await openPopup(tifa);
  await expect(popup.getByRole('radiogroup').locator('.row-text')).toHaveText(['拼音', '写法', '释义卡片']);
  const notebook = await tifa.context.newPage();
  await notebook.goto(tifa.ownPage('vocabulary'));
  await expect(notebook).toHaveTitle('生词本 – Tifa');
  expect(await notebook.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
  await tifa.close();
});
