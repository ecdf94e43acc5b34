import { expect, test } from './tifa.ts';

const HTML = '<!doctype html><title>文</title><body><p>这段话的大意是这样的。</p><p>这篇文章的大意不难懂。</p></body>';

test('reads a word as the reader corrects it, everywhere or in one sentence, until that is taken back', async ({
  reader,
}) => {
  const page = await reader.opensHtml(HTML);
  await reader.seesItRead();
  await reader.pressesPinyinKey(page);
  const readings = (pinyin: string) => page.locator(`tifa-text rt[data-tifa="${pinyin}"]`);
  await expect(readings('dàyì')).toHaveCount(2);
  await reader.restsOn(page, '大意');
  const card = page.locator('tifa-card .card');
  await card.getByRole('button', { name: 'dàyi', exact: true }).click();
  await expect(readings('dàyi')).toHaveCount(2);
  await expect(card.locator('.reading-yours')).toContainText('wherever 大意 stands');
  await card.getByRole('button', { name: 'Only in this sentence' }).click();
  await expect(readings('dàyì')).toHaveCount(1);
  await expect(readings('dàyi')).toHaveCount(1);
  await page.reload();
  await reader.seesItRead();
  await expect(readings('dàyi')).toHaveCount(1);
  await reader.restsOn(page, '大意');
  await card.getByRole('button', { name: 'Take back' }).click();
  await expect(readings('dàyì')).toHaveCount(2);
});
