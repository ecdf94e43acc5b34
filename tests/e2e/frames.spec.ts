import type { Frame, Page } from '@playwright/test';
import { restAt } from '../../scripts/browser.ts';
import { expect, pressToolbarButton, type Reader, test } from './tifa.ts';

const ARTICLE = '<!doctype html><title>要闻</title><p style="font: 18px/1.5 serif">实现共同富裕，推动高质量发展。</p>';
const ENGLISH = '<!doctype html><title>Ad</title><p>Shop now</p>';
const SIZE = 'width="600" height="400"';

const page = (body: string) => `<!doctype html><meta charset="utf-8"><title>首页</title><p>共同富裕</p>${body}`;

const marksIn = (frame: Frame | Page) => frame.evaluate(() => CSS.highlights.get('tifa-term')?.size ?? 0);

const readingsIn = (frame: Frame | Page) => frame.locator('rt[data-tifa]').count();

/** The frame with an element's content. */
async function frameIn(opened: Page, selector: string): Promise<Frame> {
  const element = await opened.waitForSelector(selector);
  const frame = await element.contentFrame();
  if (!frame) throw new Error(`${selector} is no frame`);
  return frame;
}

/** Rests the pointer on the first character of a paragraph of a frame. */
async function restsOn(opened: Page, frame: Frame): Promise<void> {
  const p = frame.locator('p').first();
  await p.scrollIntoViewIfNeeded();
  const box = await p.boundingBox();
  if (!box) throw new Error('the paragraph is not shown');
  await restAt(opened, { x: box.x + 45, y: box.y + 12 });
}

async function popupTerms(reader: Reader): Promise<string[]> {
  const popup = await reader.opensPopup();
  await popup.locator('.page-terms li').first().waitFor();
  await popup.waitForTimeout(700);
  const terms = await popup
    .locator('.page-terms li')
    .evaluateAll((items) =>
      items.map((item) => [...item.querySelectorAll('.han, .count')].map(({ textContent }) => textContent).join(' ')),
    );
  await popup.close();
  return terms;
}

/** Frames by kind; the site is another one that may be read. */
const KINDS: [kind: string, markup: (site: string) => string][] = [
  ['of the same site', () => `<iframe id="f" ${SIZE} src="/?again"></iframe>`],
  ['of another site that is read', (site) => `<iframe id="f" ${SIZE} src="${site}"></iframe>`],
  ['without an address, filled by the page', () => `<iframe id="f" ${SIZE} srcdoc='${ARTICLE}'></iframe>`],
  [
    'that is blank, filled by a script',
    () =>
      `<iframe id="f" ${SIZE}></iframe><script>f.contentDocument.body.innerHTML = '<p>实现共同富裕，推动高质量发展。</p>'</script>`,
  ],
  [
    'from a blob',
    () =>
      `<iframe id="f" ${SIZE}></iframe><script>f.src = URL.createObjectURL(new Blob(['<meta charset=utf-8>${ARTICLE}'], { type: 'text/html' }))</script>`,
  ],
];

for (const [kind, markup] of KINDS) {
  test(`reads a frame ${kind}`, async ({ reader }) => {
    const site = await reader.has(ARTICLE);
    const opened = await reader.opensHtml(page(markup(site.url)));
    const frame = await frameIn(opened, '#f');
    await expect.poll(() => marksIn(frame)).toBeGreaterThan(0);
    await restsOn(opened, frame);
    await expect(frame.getByRole('dialog')).toBeVisible();
    await reader.pressesPinyinKey(opened);
    await expect.poll(() => readingsIn(frame)).toBeGreaterThan(0);
    await expect.poll(() => readingsIn(opened)).toBeGreaterThan(0);
  });
}

test('sums up in the popup what is in the page and its frames', async ({ reader }) => {
  const site = await reader.has(ARTICLE);
  const opened = await reader.opensHtml(page(`<iframe id="f" ${SIZE} src="${site.url}"></iframe>`));
  const frame = await frameIn(opened, '#f');
  await expect.poll(() => marksIn(frame)).toBe(2);
  await opened.bringToFront();
  expect(await popupTerms(reader)).toEqual(['共同富裕 2', '高质量发展 1']);
});

test('hears the pinyin key in a frame, and shows pinyin in all of them', async ({ reader }) => {
  const site = await reader.has(ARTICLE);
  const opened = await reader.opensHtml(page(`<iframe id="f" ${SIZE} src="${site.url}"></iframe>`));
  const frame = await frameIn(opened, '#f');
  await expect.poll(() => marksIn(frame)).toBe(2);
  await frame.locator('p').click();
  await reader.pressesPinyinKey(opened);
  await expect.poll(() => readingsIn(frame)).toBeGreaterThan(0);
  await expect.poll(() => readingsIn(opened)).toBeGreaterThan(0);
  await reader.pressesPinyinKey(opened);
  await expect.poll(() => readingsIn(frame)).toBe(0);
});

test('closes the card when the pointer goes into a frame, and out of one', async ({ reader }) => {
  // Where the page's card does not lie over it.
  const place = 'style="margin: 200px 0 0 450px"';
  const opened = await reader.opensHtml(page(`<iframe id="f" ${SIZE} ${place} srcdoc='${ARTICLE}'></iframe>`));
  const frame = await frameIn(opened, '#f');
  await expect.poll(() => marksIn(frame)).toBe(2);
  await reader.restsOn(opened, '共同富裕');
  await expect(opened.getByRole('dialog')).toBeVisible();
  await restsOn(opened, frame);
  await expect(frame.getByRole('dialog')).toBeVisible();
  await expect(opened.locator('body').getByRole('dialog')).toHaveCount(0);
  await opened.mouse.move(900, 20, { steps: 4 });
  await expect(frame.getByRole('dialog')).toBeHidden();
});

test('asks for nothing in frames without Chinese text, and reads one that gets some later', async ({ reader }) => {
  const ad = await reader.has(ENGLISH);
  const opened = await reader.opensHtml(
    page(
      `<iframe id="ad" ${SIZE} src="${ad.url}"></iframe><iframe id="tiny" width="80" height="30" srcdoc='${ARTICLE}'></iframe>`,
    ),
  );
  await expect.poll(() => marksIn(opened)).toBe(1);
  const [frame, tiny] = [await frameIn(opened, '#ad'), await frameIn(opened, '#tiny')];
  await opened.waitForTimeout(700);
  expect(await Promise.all([frame, tiny].map((at) => at.evaluate(() => CSS.highlights.has('tifa-term'))))).toEqual([
    false,
    false,
  ]);
  await frame.evaluate(() => document.body.append('实现共同富裕。'));
  await expect.poll(() => marksIn(frame)).toBe(1);
  await opened.evaluate(() => document.getElementById('tiny')?.setAttribute('style', 'width: 400px; height: 200px'));
  await expect.poll(() => marksIn(tiny), { timeout: 15_000 }).toBe(2);
});

test('leaves frames of sites alone that it may not read', async ({ reader }) => {
  const elsewhere = await reader.has(ARTICLE, 'elsewhere.test');
  const opened = await reader.opensHtml(page(`<iframe id="f" ${SIZE} src="${elsewhere.url}"></iframe>`));
  await expect.poll(() => marksIn(opened)).toBe(1);
  await opened.waitForTimeout(700);
  const frame = await frameIn(opened, '#f');
  expect(await frame.evaluate(() => CSS.highlights.size)).toBe(0);
  await opened.bringToFront();
  expect(await popupTerms(reader)).toEqual(['共同富裕 1']);
});

test('comes into the frames of the same site when the toolbar button is pressed, not into those of others', async ({
  reader,
}) => {
  const other = await reader.has(ARTICLE.replace('要闻', 'other'), 'other.elsewhere.test');
  const opened = await reader.opensHtml(
    page(`<iframe id="f" ${SIZE} srcdoc='${ARTICLE}'></iframe><iframe id="g" ${SIZE} src="${other.url}"></iframe>`),
    'elsewhere.test',
  );
  await pressToolbarButton(reader.tifa, opened);
  await expect.poll(() => marksIn(opened)).toBe(1);
  const frame = await frameIn(opened, '#f');
  await expect.poll(() => marksIn(frame)).toBe(2);
  await restsOn(opened, frame);
  await expect(frame.getByRole('dialog')).toBeVisible();
  const others = await frameIn(opened, '#g');
  expect(await others.evaluate(() => CSS.highlights.size)).toBe(0);
});

test('saves a term of a frame with the address of the page where that has none', async ({ reader }) => {
  const opened = await reader.opensHtml(
    page(`<iframe id="f" ${SIZE} srcdoc='${ARTICLE.replace('要闻', '')}'></iframe>`),
  );
  const frame = await frameIn(opened, '#f');
  await expect.poll(() => marksIn(frame)).toBe(2);
  await restsOn(opened, frame);
  await frame.locator('tifa-card .save').click();
  await expect(frame.locator('tifa-card')).toContainText('Saved');
  const notebook = await reader.opensOwnPage('vocabulary');
  await notebook.locator('.grid-body .entry-word').first().click();
  await expect(notebook.locator('.encounters a[href^="http://localhost"]')).toContainText('首页');
});
