import type { Page } from '@playwright/test';
import { waitForMarks } from '../../scripts/browser.ts';
import { encoded } from '../core/text/encoded.ts';
import { expect, test } from './tifa.ts';

/** Pinyin that stands over the text. */
const readings = (page: Page) =>
  page.locator('article rt').evaluateAll((all) => all.map((rt) => rt.getAttribute('data-tifa')));

/** Drops a file on the page as the file manager would. */
async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const dropped = await page.evaluateHandle(
    ([file, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], file));
      return transfer;
    },
    [name, [...bytes]] as const,
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: dropped });
  await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
}

async function paste(page: Page, text: string): Promise<void> {
  await page.locator('textarea').evaluate((area, pasted) => {
    const transfer = new DataTransfer();
    transfer.setData('text/plain', pasted);
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }));
  }, text);
}

test('reads a Big5 file that is dropped: terms, pinyin, card, notebook', async ({ reader }) => {
  const page = await reader.opensOwnPage('read');
  const text = '漁村新貌\n\n島上的漁民說，實現共同富裕，要靠大家一起努力。\n今年，漁港擴建工程已經完成。';
  await drop(page, '漁村.txt', encoded(text, 'big5'));
  await expect(page.locator('article h1')).toHaveText('漁村新貌');
  await expect(page.locator('.text-facts')).toContainText('漁村.txt · BIG5');
  expect(await waitForMarks(page)).toBe(1);
  const bare = await page.locator('article').evaluate((article) => article.outerHTML);

  await reader.restsOn(page, '共同富裕');
  await expect(page.getByRole('dialog', { name: '共同富裕' })).toBeVisible();
  await page.locator('tifa-card .save').click();
  await expect(page.locator('tifa-card .status')).toContainText('Saved');
  await page.keyboard.press('Escape');

  await reader.pressesPinyinKey(page);
  await expect.poll(() => readings(page)).toContain('yúmín');
  expect(await readings(page)).toEqual(expect.arrayContaining(['gòngtóng', 'fùyù']));
  await reader.pressesPinyinKey(page);
  await expect(page.locator('tifa-text')).toHaveCount(0);
  expect(await page.locator('article').evaluate((article) => article.outerHTML)).toBe(bare);

  const notebook = await reader.opensOwnPage('vocabulary');
  await notebook.locator('.grid-body .entry-word').first().click();
  const met = notebook.locator('.encounters li');
  await expect(met).toContainText('島上的漁民說，實現共同富裕，要靠大家一起努力。');
  await expect(met).toContainText('漁村新貌');
  await expect(met.locator('a')).toHaveCount(0);
});

test('reads pasted text, joins a broken word, shows it as it came, and keeps it through a reload', async ({
  reader,
}) => {
  const page = await reader.opensOwnPage('read');
  await paste(page, '造船业去年接单创下新高。今年将继续推动产品高端化、智\n\n能化改造，提高交付能力。');
  await expect(page.locator('article p')).toHaveText([/高端化、智能化改造/]);
  await expect(page.locator('.text-facts')).toContainText('Broken lines joined: 1');
  await page.reload();
  await expect(page.locator('article p')).toHaveCount(1);
  await page.getByLabel('As in the original').check();
  await expect(page.locator('article p')).toHaveText([/高端化、智$/, '', /^能化改造/]);
  await page.getByRole('button', { name: 'Another text' }).click();
  await expect(page.locator('textarea')).toHaveValue('');
  await page.reload();
  await expect(page.locator('textarea')).toBeVisible();
});

test('reads text that is typed, and another after it', async ({ reader }) => {
  const page = await reader.opensOwnPage('read');
  await page.locator('textarea').fill('推动高质量发展。');
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  expect(await waitForMarks(page)).toBe(1);
  await drop(page, '富裕.txt', new TextEncoder().encode('实现共同富裕。\n推动高质量发展。'));
  await expect(page.locator('article')).toContainText('共同富裕');
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('tifa-term')?.size)).toBe(2);
});

test('takes the text of a web page that declares another encoding than it has, and runs and loads nothing of it', async ({
  reader,
}) => {
  const page = await reader.opensOwnPage('read');
  const html = `<!doctype html><meta charset="big5"><title>渔港 - 某某网</title>
    <script>document.title = 'ran'; window.ran = true</script><link rel="stylesheet" href="http://elsewhere.example/a.css">
    <nav><a href="/">首页</a></nav><div><h1>渔港</h1><p>渔港上个月建成，船进得来，停得稳，渔民都说好。</p><p onclick="ran = true">要推动高质量发展，
    实现共同富裕。</p><img src="http://elsewhere.example/a.png" onerror="ran = true"></div><div>友情链接</div>`;
  await page.locator('input[type=file]').setInputFiles({
    name: '渔港.html',
    mimeType: 'text/html',
    buffer: Buffer.from(encoded(html, 'gb18030')),
  });
  await expect(page.locator('article h1')).toHaveText('渔港');
  await expect(page.locator('article p')).toHaveText([
    '渔港上个月建成，船进得来，停得稳，渔民都说好。',
    '要推动高质量发展，实现共同富裕。',
  ]);
  expect(await waitForMarks(page)).toBe(2);
  expect(await page.title()).toBe('渔港');
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(await page.locator('article :is(script, link, img, a, [onclick])').count()).toBe(0);
});

for (const [what, name, bytes, word] of [
  ['a picture', '图.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 0xff), 'not a text that Tifa can read'],
  ['an empty file', '空.txt', new Uint8Array(), 'There is no text'],
  ['a file of six million bytes', '大.txt', new Uint8Array(6_000_000).fill(0x41), 'too large: 6 MB'],
] as const) {
  test(`says why ${what} cannot be read`, async ({ reader }) => {
    const page = await reader.opensOwnPage('read');
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
    await expect(page.getByRole('alert')).toContainText(word);
    await expect(page.locator('textarea')).toBeVisible();
  });
}

test('leaves the text that is being read where the next file cannot be', async ({ reader }) => {
  const page = await reader.opensOwnPage('read');
  await paste(page, '推动高质量发展。');
  await drop(page, '图.png', Uint8Array.of(0x89, 0x50, 0, 0, 0xff));
  await expect(page.getByRole('alert')).toContainText('not a text that Tifa can read');
  await expect(page.locator('article')).toHaveText('推动高质量发展。');
});

test('tells the popup what terms the text has', async ({ reader }) => {
  const page = await reader.opensOwnPage('read');
  await paste(page, '推动高质量发展，实现共同富裕。');
  await waitForMarks(page);
  const popup = await reader.opensPopup();
  await expect(popup.locator('.page-terms .han')).toHaveText(['高质量发展', '共同富裕']);
});
