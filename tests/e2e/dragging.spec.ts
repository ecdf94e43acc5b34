import type { Page } from '@playwright/test';
import { expect, test } from './tifa.ts';

const HTML = `<!doctype html><meta charset="utf-8"><title>文</title>
<p id="p" style="font: 24px/1.2 serif">会议<b>强调</b>，实现共同富裕。</p><script>
  document.addEventListener('dragstart', ({ dataTransfer }) => {
    document.documentElement.dataset.dragged = JSON.stringify(
      ['text/html', 'text/plain'].map((type) => dataTransfer.getData(type)),
    );
  });
</script>`;

/** Drags the whole paragraph away. @returns what another window would be given: markup and text. */
async function drags(page: Page): Promise<unknown> {
  await page.evaluate(() => {
    delete document.documentElement.dataset.dragged;
    getSelection()?.selectAllChildren(document.getElementById('p') ?? document.body);
  });
  const box = await page.locator('#p').boundingBox();
  if (!box) throw new Error('the paragraph is not shown');
  await page.mouse.move(box.x + 12, box.y + box.height - 12);
  await page.mouse.down();
  await page.mouse.move(300, 300, { steps: 5 });
  await page.mouse.up();
  return page.evaluate(() => JSON.parse(document.documentElement.dataset.dragged ?? 'null'));
}

test('gives what is dragged to another window as the bare page would', async ({ reader }) => {
  const page = await reader.opensHtml(HTML);
  await reader.seesItRead();
  const bare = await drags(page);
  expect(bare).toEqual([expect.stringContaining('强调</b>'), expect.stringContaining('会议强调，实现共同富裕。')]);
  await reader.pressesPinyinKey(page);
  await expect(page.locator('rt[data-tifa="gòngtóng"]')).toBeAttached();
  expect(await drags(page)).toEqual(bare);
  await expect(page.locator('rt[data-tifa="gòngtóng"]')).toBeAttached();
});
