import { writeFile } from 'node:fs/promises';
import type { Page } from 'playwright';

/** Sharp enough for small type, a quarter of what PNG takes. */
const QUALITY = 70;

/** Photographs what of a page is in its window, as WebP, which Playwright itself does not write. */
export async function keepPicture(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
  await session.detach();
  await writeFile(path, Buffer.from(data, 'base64'));
}
