import { join } from 'node:path';
import { test as base, type CDPSession, expect, type Page } from '@playwright/test';
import { blockOtherSites, launchWithTifa, reportOf, type TifaBrowser, waitForMarks } from '../../scripts/browser.ts';
import { type LocalSite, serveHtml, servePage } from '../../scripts/local-site.ts';
import { ROOT } from '../../scripts/root.ts';
import { type RefusingProxy, startRefusingProxy } from './refusing-proxy.ts';

export { expect };

export const SAMPLE = join(ROOT, 'tests/pages/provincial-daily.html');

/** A host that the manifest does not name, served from this machine past the proxy; and the right to press the button. */
const ELSEWHERE = [
  '--host-resolver-rules=MAP elsewhere.test 127.0.0.1',
  '--proxy-bypass-list=elsewhere.test',
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
    const site = await serveHtml(html);
    const named = (address: string) => address.replace('localhost', host);
    return this.#visit({ ...site, url: named(site.url), origin: named(site.origin) });
  }

  async #visit(site: LocalSite): Promise<Page> {
    this.#sites.push(site);
    await blockOtherSites(this.tifa.context, site.origin);
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

  /** The popup as the browser opens it: a window of its own, with the page still in front of its own window. */
  async opensPopup(): Promise<Page> {
    const worker = await this.tifa.worker();
    const [popup] = await Promise.all([
      this.tifa.context.waitForEvent('page'),
      worker.evaluate(async () => {
        await chrome.windows.create({ url: 'popup.html', type: 'popup', width: 360, height: 640 });
      }),
    ]);
    await popup.waitForLoadState();
    return popup;
  }

  /** Waits until Tifa reads the page in front, be there terms on it or not. */
  async seesItRead(): Promise<void> {
    await expect.poll(() => reportOf(this.tifa)).not.toBeNull();
  }

  async restsOn(page: Page, text: string): Promise<void> {
    const { x, y } = await pointOn(page, text);
    await page.mouse.move(2, 2);
    await page.mouse.move(x, y, { steps: 3 });
  }

  async pressesPinyinKey(page: Page): Promise<void> {
    await page.keyboard.press('Alt+Shift+KeyP');
  }

  async leave(): Promise<void> {
    await Promise.all(this.#sites.map((site) => site.close()));
  }
}

export { waitForMarks };

/** The middle of the first character of a text on the page, scrolled into view. */
async function pointOn(page: Page, text: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text; // SHOW_TEXT
      const at = node.data.indexOf(wanted);
      if (at < 0 || !node.parentElement?.checkVisibility()) continue;
      node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
    throw new Error(`${wanted} is not on the page`);
  }, text);
}

/** Stops the background as the browser does after half a minute of quiet. */
export async function stopBackground(page: Page): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
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
