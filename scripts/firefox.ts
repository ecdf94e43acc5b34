import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { ROOT } from './root.ts';

const TEST_BUILD = join(ROOT, '.output/firefox-mv3-test');
const NAMES = ['firefox-esr', 'firefox'];
const PLACES = ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'];
/** The add-on's id in the manifest, and the host that we have Firefox give it instead of a random one. */
const [ID, HOST] = ['tifa@tifa.example', '5d9c8f0e-3a51-4f0b-9c1d-7a1fa0000001'];

export const HOW_TO_GET_FIREFOX =
  'No Firefox found. Install it (Debian, Ubuntu: apt-get install firefox-esr; macOS: brew install --cask firefox), or point FIREFOX_PATH to one.';

export type TifaFirefox = {
  readonly browser: Browser;
  /** Opens one of the extension's own pages. */
  openOwnPage(name: string): Promise<Page>;
  close(): Promise<void>;
};

/** Path of a Firefox: the one named by FIREFOX_PATH, or one on the PATH, or in a usual place; null if there is none. */
export function findFirefox(): string | null {
  const named = process.env.FIREFOX_PATH;
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...(named ? [named] : []), ...onPath, ...PLACES].find(isExecutable) ?? null;
}

/** A Firefox of its own profile with the test build of Tifa as a temporary add-on, driven over WebDriver BiDi. */
export async function launchFirefoxWithTifa(): Promise<TifaFirefox> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error(HOW_TO_GET_FIREFOX);
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Without it the extension's own pages are out of reach.
    args: ['--remote-allow-system-access'],
    defaultViewport: { width: 1100, height: 900 },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: HOST }),
      'intl.locale.requested': 'en-US',
    },
  });
  await browser.installExtension(TEST_BUILD);
  return {
    browser,
    async openOwnPage(name) {
      const page = await browser.newPage();
      const address = `moz-extension://${HOST}/${name}.html`;
      // Firefox never reports such a page as loaded: the page itself is asked.
      void page.goto(address).catch(() => undefined);
      while (!(await isShown(page, address))) await setTimeout(50);
      return page;
    },
    close: () => browser.close(),
  };
}

function isShown(page: Page, address: string): Promise<boolean> {
  return page
    .evaluate((wanted) => location.href === wanted && document.readyState === 'complete', address)
    .catch(() => false); // while one document takes another's place, Firefox answers with an error
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not ours to run: look on.
    return false;
  }
}
