import { type BrowserContext, chromium } from 'playwright';
import { findChromium, QUIET_FLAGS } from '../chromium.mjs';

/** The same Chromium without an extension, its window as large. */
export async function launchBare(): Promise<{ readonly context: BrowserContext; close(): Promise<void> }> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium found (see npm run prepare)');
  const args = [...QUIET_FLAGS, '--headless=new', '--force-color-profile=srgb'];
  const browser = await chromium.launch({ executablePath, args });
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 } });
  return { context, close: () => browser.close() };
}
