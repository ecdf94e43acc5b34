import type { Page } from '@playwright/test';
import { restAt } from '../../scripts/browser.ts';
import { expect, test } from './tifa.ts';

const HTML = `<!doctype html><meta charset="utf-8"><title>文</title><p>会议</p><news-item><b>代表们在北京出席会议，</b></news-item><script>
  customElements.define('news-item', class extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({ mode: 'open' }).innerHTML =
        '<p id="p" style="font: 20px/1.2 serif">实现共同富裕，推动高质量发展。</p><slot></slot>';
    }
  });
</script>`;

/** How the paragraph in the shadow tree looks. */
const look = (page: Page) =>
  page.evaluate(() => {
    const p = document.querySelector('news-item')?.shadowRoot?.querySelector('p');
    const reading = p?.querySelector('rt');
    return {
      mark: p && getComputedStyle(p, '::highlight(tifa-term)').textDecorationStyle,
      lines: p && getComputedStyle(p).lineHeight,
      content: reading && getComputedStyle(reading, '::before').content.slice(0, 4),
      height: Math.round(reading?.getBoundingClientRect().height ?? 0) > 5,
      html: p?.outerHTML,
    };
  });

test('marks, explains and reads text in a shadow tree, and gives the very same tree back', async ({ reader }) => {
  const page = await reader.opensHtml(HTML);
  const bare = await look(page);
  await expect.poll(async () => (await look(page)).mark).toBe('dotted');
  const point = await page.locator('#p').evaluate((p) => {
    const { left, top } = p.getBoundingClientRect();
    return { x: left + 50, y: top + 12 };
  });
  await restAt(page, point);
  await expect(page.getByRole('dialog', { name: '共同富裕' })).toBeVisible();
  await page.keyboard.press('Escape');
  await reader.pressesPinyinKey(page);
  await expect.poll(() => look(page)).toMatchObject({ content: '"shí', lines: '39px', height: true });
  await expect(page.locator('rt[data-tifa="Běijīng"]')).toBeAttached();
  await reader.pressesPinyinKey(page);
  await expect.poll(async () => (await look(page)).html).toBe(bare.html);
});

test('copies from a shadow tree what the bare page gives', async ({ reader }) => {
  const page = await reader.opensHtml(HTML);
  await page.evaluate(() => {
    document.addEventListener('paste', ({ clipboardData }) => {
      const given = ['text/html', 'text/plain'].map((type) => clipboardData?.getData(type));
      document.documentElement.setAttribute('data-pasted', JSON.stringify(given));
    });
  });
  const copies = async () => {
    const box = await page.locator('#p').boundingBox();
    if (!box) throw new Error('the paragraph is not shown');
    await page.mouse.move(box.x + 1, box.y + box.height - 12);
    await page.mouse.down();
    await page.mouse.move(box.x + 500, box.y + box.height - 12, { steps: 5 });
    await page.mouse.up();
    await page.keyboard.press('Control+C');
    await page.keyboard.press('Control+V');
    return page.evaluate(() => document.documentElement.getAttribute('data-pasted'));
  };
  await expect.poll(async () => (await look(page)).mark).toBe('dotted');
  const bare = await copies();
  expect(bare).toContain('实现共同富裕');
  await reader.pressesPinyinKey(page);
  await expect(page.locator('#p rt').first()).toBeAttached();
  expect(await copies()).toBe(bare);
  await expect(page.locator('#p rt').first()).toBeAttached();
});

test('looks up, makes a term of, and puts pinyin over what is selected in a shadow tree', async ({ reader }) => {
  const page = await reader.opensHtml(HTML);
  await expect.poll(async () => (await look(page)).mark).toBe('dotted');
  const selects = async () => {
    const { left, bottom } = await page.locator('#p').evaluate((p) => p.getBoundingClientRect());
    await page.mouse.move(left + 42, bottom - 12);
    await page.mouse.down();
    await page.mouse.move(left + 118, bottom - 12, { steps: 5 });
    await page.mouse.up();
  };
  await selects();
  await reader.tells(page, 'look-up-selection');
  await expect(page.getByRole('dialog', { name: '共同富裕' })).toBeVisible();
  await page.keyboard.press('Escape');
  await reader.tells(page, 'add-term');
  await expect(page.locator('tifa-card input[name=headword]')).toHaveValue('共同富裕');
  await page.keyboard.press('Escape');
  await selects();
  await reader.tells(page, 'annotate-selection');
  await expect(page.locator('#p rt[data-tifa="gòngtóng"]')).toBeAttached();
  await expect(page.locator('rt[data-tifa="tuīdòng"]')).toHaveCount(0);
});
