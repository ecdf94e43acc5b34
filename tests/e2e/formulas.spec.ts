import { waitForMarks } from '../../scripts/browser.ts';
import { expect, test } from './tifa.ts';

const article = (date: string, text: string) =>
  `<!doctype html><html lang="zh"><head><title>省政府召开会议</title><meta name="publishdate" content="${date}"></head>
   <body><h1>省政府召开会议</h1><p>${text}</p></body></html>`;

test('shows a term of an older article as it was rendered then, and what time has changed', async ({ reader }) => {
  const page = await reader.opensHtml(article('2018-06-01', '推动构建人类命运共同体，强调能耗双控。'));
  await waitForMarks(page);
  await reader.restsOn(page, '能耗双控');
  const card = (name: string) => page.getByRole('dialog', { name });
  await expect(card('能耗双控').locator('.time-note.replaced')).toContainText('碳排放双控');
  await page.keyboard.press('Escape');
  await reader.restsOn(page, '构建人类命运共同体');
  await expect(card('构建人类命运共同体').locator('.time-note')).toContainText('2018-06-01');
});

test('says of a formula without an entry what it looks like, and saves it', async ({ reader }) => {
  const page = await reader.opensHtml(article('2026-06-01', '各地落实“五个不放过”，做到三个确保。'));
  await reader.seesItRead();
  await reader.restsOn(page, '不放过');
  const card = page.getByRole('dialog', { name: '五个不放过' });
  await expect(card.locator('.formula-note')).toContainText('set formula');
  await card.locator('.save').click();
  await expect(card.locator('.status')).toContainText('Saved');
  const notebook = await reader.opensOwnPage('vocabulary');
  await expect(notebook.getByText('五个不放过').first()).toBeVisible();
  await page.bringToFront();
  await reader.restsOn(page, '不放过');
  await card.getByRole('button', { name: 'Write an entry of your own' }).click();
  await expect(page.locator('[name="headword"]')).toHaveValue('五个不放过');
  await page.locator('[name="renderings"]').fill('five no-let-offs');
  await page.keyboard.press('Enter');
  expect(await waitForMarks(page)).toBe(1);
});

test('tells a formula from the one that it nearly is', async ({ reader }) => {
  const page = await reader.opensHtml(article('2026-06-01', '全面建设社会主义现代化强国。'));
  await reader.seesItRead();
  await reader.restsOn(page, '全面');
  const note = page.locator('tifa-card .formula-note.near-miss');
  await expect(note).toContainText('全面建设社会主义现代化强国 differs from');
  await expect(note).toContainText(/here, .* there/);
});
