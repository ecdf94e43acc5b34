import { encoded } from '../core/text/encoded.ts';
import { expect, test } from './tifa.ts';

const SIMPLIFIED = '会议强调，要推动高质量发展，实现共同富裕，坚持改革开放，保障和改善民生。'.repeat(5);
const TRADITIONAL = '會議強調，要推動高質量發展，實現共同富裕，堅持改革開放，保障和改善民生。'.repeat(5);

const html = (text: string, declared = '') =>
  `<!doctype html><html>${declared && `<meta charset="${declared}">`}<title>${text.slice(0, 4)}</title><p>${text}</p></html>`;

const gbk = (text: string) => encoded(text, 'gb18030');
const big5 = (text: string) => encoded(text, 'big5');
/** 䶮 takes four bytes, of which only GB18030 knows. */
const FOUR_BYTES = Buffer.from([0x82, 0x35, 0x87, 0x38]);

const READ: [page: string, bytes: Uint8Array, header: string | null][] = [
  ['GBK with a header', gbk(html(SIMPLIFIED)), 'gbk'],
  ['GBK that declares itself', gbk(html(SIMPLIFIED, 'gb2312')), null],
  ['GBK that says nothing', gbk(html(SIMPLIFIED)), null],
  ['GB18030 with a character of four bytes', Buffer.concat([gbk(html(SIMPLIFIED)), FOUR_BYTES]), 'gb18030'],
  ['Big5 with a header', big5(html(TRADITIONAL)), 'big5'],
  ['Big5 that declares itself', big5(html(TRADITIONAL, 'big5')), null],
  ['UTF-8 that declares another encoding than its header, which counts', Buffer.from(html(SIMPLIFIED, 'gbk')), 'utf-8'],
];

for (const [page, bytes, header] of READ) {
  test(`reads a page in ${page}`, async ({ reader }) => {
    const opened = await reader.opensBytes(bytes, header);
    await expect.poll(() => opened.evaluate(() => CSS.highlights.get('tifa-term')?.size ?? 0)).toBeGreaterThan(8);
  });
}

const MISREAD: [page: string, bytes: Uint8Array, header: string][] = [
  ['GBK sent as UTF-8', gbk(html(SIMPLIFIED)), 'utf-8'],
  ['UTF-8 sent as GBK', Buffer.from(html(SIMPLIFIED, 'utf-8')), 'gbk'],
  ['UTF-8 sent as Western', Buffer.from(html(SIMPLIFIED)), 'iso-8859-1'],
  ['Big5 sent as GBK', big5(html(TRADITIONAL)), 'gbk'],
];

for (const [page, bytes, header] of MISREAD) {
  test(`leaves a page alone that arrives garbled, and says so: ${page}`, async ({ reader }) => {
    const opened = await reader.opensBytes(bytes, header);
    await opened.bringToFront();
    const popup = await reader.opensPopup();
    await expect(popup.locator('.message')).toContainText('arrives garbled');
    await opened.bringToFront();
    await reader.pressesPinyinKey(opened);
    await opened.waitForTimeout(500);
    expect(await opened.locator('rt[data-tifa]').count()).toBe(0);
  });
}
