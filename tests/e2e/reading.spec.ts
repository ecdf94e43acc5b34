import { reportOf, waitForMarks } from '../../scripts/browser.ts';
import { loadEngine } from '../../scripts/engine.ts';
import { expect, test } from './tifa.ts';

test('marks the terms of the sample page without touching it', async ({ reader }) => {
  const page = await reader.opens();
  const bare = await page.evaluate(() => document.body.outerHTML);
  await waitForMarks(page);
  const report = await reportOf(reader.tifa);
  const { annotator } = await loadEngine();
  // biome-ignore lint/performance/useDomNodeTextContent: it keeps blocks apart, as the reader sees them
  const text = await page.evaluate(() => document.body.innerText);
  const expected = new Set(annotator.findTerms(text).map(({ term }) => term.id));
  expect(expected.size).toBeGreaterThan(250);
  expect(new Set(report?.terms.map(({ termId }) => termId))).toEqual(expected);
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(bare);
});

test('shows pinyin by key and gives the very same page back by key', async ({ reader }) => {
  const page = await reader.opens();
  await waitForMarks(page);
  const bare = await page.evaluate(() => {
    const keep = window as unknown as { bareNodes: Node[] };
    const walker = document.createTreeWalker(document.documentElement);
    keep.bareNodes = [];
    while (walker.nextNode()) keep.bareNodes.push(walker.currentNode);
    return { html: document.documentElement.outerHTML, text: document.body.textContent };
  });

  await reader.pressesPinyinKey(page);
  await expect(page.locator('rt[data-tifa="gāozhìliàng"]').first()).toBeAttached();
  await expect(page.locator('rt[data-tifa="tā"]').first()).toBeAttached();
  expect(await page.evaluate(() => document.body.textContent)).toBe(bare.text);

  await reader.pressesPinyinKey(page);
  await expect(page.locator('tifa-text')).toHaveCount(0);
  const after = await page.evaluate(() => {
    const { bareNodes } = window as unknown as { bareNodes: Node[] };
    const walker = document.createTreeWalker(document.documentElement);
    let same = 0;
    while (walker.nextNode()) if (walker.currentNode === bareNodes[same]) same++;
    return { html: document.documentElement.outerHTML, same, all: bareNodes.length };
  });
  expect(after.html).toBe(bare.html);
  expect(after.same).toBe(after.all);
});

test('lets the reader find, select and copy as on the bare page while pinyin is on', async ({ reader }) => {
  const page = await reader.opens();
  await waitForMarks(page);
  const phrase = '完整、准确、全面贯彻新发展理念';
  const bareText = await page
    .locator('article p')
    .nth(1)
    .evaluate((p) => p.textContent);
  await reader.pressesPinyinKey(page);
  await expect(page.locator('article p tifa-text').first()).toBeAttached();
  const seen = await page.evaluate((wanted) => {
    const found = (window as unknown as { find(text: string): boolean }).find(wanted);
    const selected = String(getSelection());
    const p = document.querySelectorAll('article p')[1];
    if (p) getSelection()?.selectAllChildren(p);
    return { found, selected, copied: String(getSelection()) };
  }, phrase);
  expect(seen.found).toBe(true);
  expect(seen.selected).toBe(phrase);
  expect(seen.copied.trim()).toBe(bareText?.trim());
});

test('reads what comes into view and not the whole page at once', async ({ reader }) => {
  const page = await reader.opens();
  await waitForMarks(page);
  await reader.pressesPinyinKey(page);
  await expect(page.locator('article p tifa-text').first()).toBeAttached();
  const last = page.locator('article').last().locator('p').last();
  await last.scrollIntoViewIfNeeded();
  await expect(last.locator('tifa-text').first()).toBeAttached();
});

test('reads text that the page adds later', async ({ reader }) => {
  const page = await reader.opensHtml('<!doctype html><title>直播</title><body><p>会议在北京研究共同富裕。</p></body>');
  await waitForMarks(page);
  await reader.pressesPinyinKey(page);
  await expect(page.locator('rt[data-tifa="Běijīng"]')).toBeAttached();
  await page.evaluate(() => {
    const p = document.createElement('p');
    p.textContent = '要坚持高质量发展。';
    document.body.append(p);
  });
  await expect(page.locator('rt[data-tifa="gāozhìliàng"]')).toBeAttached();
  await expect
    .poll(async () => (await reportOf(reader.tifa))?.terms)
    .toEqual([
      { termId: 'gongtong-fuyu', text: '共同富裕', count: 1 },
      { termId: 'gaozhiliang-fazhan', text: '高质量发展', count: 1 },
    ]);
});

test('rewrites the readings of an open page in the notation chosen in the popup, and off restores the page', async ({
  reader,
}) => {
  const page = await reader.opensHtml(
    '<!doctype html><title>要闻</title><body><p>会议在北京不断推进共同富裕。</p></body>',
  );
  await waitForMarks(page);
  const bare = await page.evaluate(() => document.body.outerHTML);
  const popup = await reader.opensPopup();
  await popup.getByText('All', { exact: true }).click();
  const readings = () => page.locator('rt[data-tifa]').evaluateAll((all) => all.map((rt) => rt.dataset.tifa));
  await expect.poll(readings).toContain('Běijīng');

  await popup.getByText('ma1', { exact: true }).click();
  await expect.poll(readings).toContain('Bei3jing1');
  await popup.getByText('ㄇㄚ', { exact: true }).click();
  await expect.poll(readings).toContain('ㄅㄟˇ\u2009ㄐㄧㄥ');
  expect(await readings()).not.toContain('Bei3jing1');

  await popup.getByRole('radiogroup', { name: 'Pinyin' }).getByText('Off', { exact: true }).click();
  await expect(page.locator('tifa-text')).toHaveCount(0);
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(bare);
});

test('shows the card in the notation chosen and saves the pinyin as the dictionary has it', async ({ reader }) => {
  const worker = await reader.tifa.worker();
  await worker.evaluate(() => chrome.storage.local.set({ settings: { version: 1, notation: 'numbers' } }));
  const page = await reader.opensHtml('<!doctype html><title>要闻</title><body><p>会议研究共同富裕。</p></body>');
  await waitForMarks(page);
  await reader.restsOn(page, '共同富裕');
  await expect(page.locator('tifa-card .term .pinyin')).toHaveText('gong4tong2 fu4yu4');
  await page.locator('tifa-card .save').click();
  await expect(page.locator('tifa-card .status')).toBeVisible();
  const notebook = await reader.opensOwnPage('vocabulary');
  await expect(notebook.locator('.entry').first()).toContainText('gòngtóng fùyù');
});

test('leaves a page without Chinese alone', async ({ reader }) => {
  const page = await reader.opensHtml('<!doctype html><title>News</title><body><p>Nothing to read here.</p></body>');
  const bare = await page.evaluate(() => document.documentElement.outerHTML);
  await reader.pressesPinyinKey(page);
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(bare);
});
