import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import {
  blockOtherSites,
  launchWithTifa,
  openPopup,
  pointOn,
  reportOf,
  restAt,
  type TifaBrowser,
} from '../../scripts/browser.ts';
import { type LocalSite, serveBytes, serveHtml, servePage } from '../../scripts/local-site.ts';
import { ROOT } from '../../scripts/root.ts';
import { type RefusingProxy, startRefusingProxy } from './refusing-proxy.ts';

export { expect };

export const SAMPLE = join(ROOT, 'tests/pages/provincial-daily.html');

/**
 * Hosts that the manifest does not name, served from this machine past the proxy; and the right to press the button.
 * Of the second the browser gives the permission without its question (`grantedForTests`).
 */
const ELSEWHERE = [
  '--host-resolver-rules=MAP elsewhere.test 127.0.0.1, MAP *.elsewhere.test 127.0.0.1, MAP granted.test 127.0.0.1',
  '--proxy-bypass-list=elsewhere.test;*.elsewhere.test;granted.test',
  '--enable-unsafe-extension-debugging',
];

type Fixtures = {
  /** Notes every request that would leave the machine; the test fails if there was one. */
  outside: RefusingProxy;
  tifa: TifaBrowser;
  reader: Reader;
};

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern here
  outside: async ({}, use) => {
    const proxy = await startRefusingProxy();
    await use(proxy);
    await proxy.close();
    expect(proxy.requests, 'requests that would have left the machine').toEqual([]);
  },
  tifa: async ({ outside }, use) => {
    const tifa = await launchWithTifa({ headless: true, flags: [outside.flag, ...ELSEWHERE] });
    await use(tifa);
    await tifa.close();
  },
  reader: async ({ tifa }, use) => {
    const reader = new Reader(tifa);
    await use(reader);
    await reader.leave();
    expect(reader.errors, 'errors on the console').toEqual([]);
  },
});

/** What a reader of news does. */
export class Reader {
  readonly errors: string[] = [];
  readonly tifa: TifaBrowser;
  readonly #sites: LocalSite[] = [];

  constructor(tifa: TifaBrowser) {
    this.tifa = tifa;
  }

  async opens(file = SAMPLE): Promise<Page> {
    return this.#visit(await servePage(file));
  }

  /** Opens a page written for the test, under the name of another host if one is given. */
  async opensHtml(html: string, host = 'localhost'): Promise<Page> {
    return this.#visit(await this.has(html, host));
  }

  /** Opens a page of given bytes. @param encoding what the header says; null where it says nothing. */
  async opensBytes(bytes: Uint8Array, encoding: string | null): Promise<Page> {
    return this.#visit(await serveBytes(bytes, encoding));
  }

  /** Puts a page on a site of its own, which the pages opened afterwards may take in as a frame. */
  async has(html: string, host = 'localhost'): Promise<LocalSite> {
    const site = await serveHtml(html);
    const named = (address: string) => address.replace('localhost', host);
    const renamed = { ...site, url: named(site.url), origin: named(site.origin) };
    this.#sites.push(renamed);
    return renamed;
  }

  async #visit(site: LocalSite): Promise<Page> {
    if (!this.#sites.includes(site)) this.#sites.push(site);
    await blockOtherSites(this.tifa.context, ...this.#sites.map(({ origin }) => origin));
    const page = await this.tifa.context.newPage();
    // What the page itself cannot load or run here is no fault of ours.
    page.on('console', (message) => {
      const isBlocked = /Failed to load resource|net::ERR_|script-src 'none'/.test(message.text());
      if (message.type() === 'error' && !isBlocked) this.errors.push(message.text());
    });
    await page.goto(site.url, { waitUntil: 'domcontentloaded' });
    return page;
  }

  async opensOwnPage(name: string): Promise<Page> {
    const page = await this.tifa.context.newPage();
    await page.goto(this.tifa.ownPage(name));
    return page;
  }

  async opensPopup(): Promise<Page> {
    return openPopup(this.tifa);
  }

  /** Waits until Tifa reads the page in front, be there terms on it or not. */
  async seesItRead(): Promise<void> {
    await expect.poll(() => reportOf(this.tifa)).not.toBeNull();
  }

  async restsOn(page: Page, text: string): Promise<void> {
    await restAt(page, await pointOn(page, text));
  }

  async pressesPinyinKey(page: Page): Promise<void> {
    await page.keyboard.press('Alt+Shift+KeyP');
  }

  /** Has the background tell a page something: no test can choose from the browser's own menu. */
  async tells(page: Page, kind: string): Promise<void> {
    await page.bringToFront();
    const worker = await this.tifa.worker();
    await worker.evaluate(async (request) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, { kind: request });
    }, kind);
  }

  async leave(): Promise<void> {
    await Promise.all(this.#sites.map((site) => site.close()));
  }
}

/** Presses the toolbar button, which opens the popup and lets the extension into the page in front (activeTab). */
export async function pressToolbarButton(tifa: TifaBrowser, page: Page): Promise<void> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no browser to talk to');
  // Newer than Playwright's list of commands and filters.
  const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
  const { targetInfos } = (await send('Target.getTargets', { filter: [{ type: 'tab', exclude: false }] })) as {
    targetInfos: { url: string; targetId: string }[];
  };
  const tab = targetInfos.find(({ url }) => url === page.url());
  await send('Extensions.triggerAction', { id: new URL(tifa.ownPage('popup')).host, targetId: tab?.targetId });
  await session.detach();
}
