import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright';
import { build } from 'wxt';
import { findChromium, QUIET_FLAGS } from './chromium.mjs';
import { ROOT } from './root.ts';

/** The build that differs from the real one by localhost in its matches. */
export const TEST_BUILD = join(ROOT, '.output/chrome-mv3-test');

export type Scheme = 'light' | 'dark';

export type TifaBrowser = {
  readonly context: BrowserContext;
  /** Address of one of the extension's own pages. */
  ownPage(name: string): string;
  /** The background, woken up if it sleeps. */
  worker(): Promise<Worker>;
  close(): Promise<void>;
};

export type LaunchOptions = {
  readonly headless: boolean;
  readonly scheme?: Scheme;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly language?: string;
  readonly flags?: readonly string[];
  /** A profile that outlives the browser; without it one of its own, which goes with it. */
  readonly profile?: string;
  /** Folders of other extensions to load beside Tifa. */
  readonly beside?: readonly string[];
};

export async function buildForTests(): Promise<void> {
  await build({ root: ROOT, mode: 'test' });
}

/** A Chromium with the test build of Tifa loaded. */
export async function launchWithTifa(options: LaunchOptions): Promise<TifaBrowser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium found (see npm run prepare)');
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'tifa-profile-')));
  const extensions = [TEST_BUILD, ...(options.beside ?? [])].join(',');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless,
    ...(options.scheme ? { colorScheme: options.scheme } : {}),
    viewport: options.headless ? (options.viewport ?? { width: 1100, height: 900 }) : null,
    args: [
      ...QUIET_FLAGS,
      ...(options.headless ? ['--headless=new', '--force-color-profile=srgb'] : []),
      `--lang=${options.language ?? 'en-US'}`,
      // Playwright switches extensions off, unless told which one to except.
      `--disable-extensions-except=${extensions}`,
      `--load-extension=${extensions}`,
      ...(options.flags ?? []),
    ],
    env: { ...process.env, LANGUAGE: (options.language ?? 'en-US').replace('-', '_') },
  });
  const ours = () => context.serviceWorkers().find(isOurs);
  const first = ours() ?? (await context.waitForEvent('serviceworker', { predicate: isOurs }));
  const id = new URL(first.url()).host;
  return {
    context,
    ownPage: (name) => `chrome-extension://${id}/${name}.html`,
    worker: async () => ours() ?? first,
    async close() {
      await context.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

function isOurs(worker: Worker): boolean {
  return worker.url().endsWith('/background.js');
}

/** Lets a page load what comes from its own sites and nothing else; where it would go elsewhere it stays. */
export async function blockOtherSites(context: BrowserContext, ...origins: readonly string[]): Promise<void> {
  await context.route('**', (route) => {
    const request = route.request();
    if (['chrome-extension:', ...origins].some((start) => request.url().startsWith(start))) return route.continue();
    return request.isNavigationRequest() ? route.fulfill({ status: 204 }) : route.abort();
  });
}

export type TermReport = {
  readonly state: 'reading' | 'no-chinese';
  readonly terms: readonly { readonly termId: string; readonly text: string; readonly count: number }[];
};

/** What the reader of a page reports to the popup; null where it does not run. */
export async function reportOf(tifa: TifaBrowser): Promise<TermReport | null> {
  const worker = await tifa.worker();
  return worker.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    for (const tab of tabs) {
      if (tab.id === undefined) continue;
      const report: unknown = await chrome.tabs
        .sendMessage(tab.id, { kind: 'report-page' }, { frameId: 0 })
        .catch(() => null);
      if (report) return report as never;
    }
    return null;
  });
}

/** Waits until the terms of the page are marked; resolves to how many marks there are. */
export async function waitForMarks(page: Page, timeout = 10_000): Promise<number> {
  const settled = await page.waitForFunction(
    () => {
      const marks = CSS.highlights.get('tifa-term')?.size ?? 0;
      const seen = document.documentElement as HTMLElement & { tifaMarks?: number };
      if (marks > 0 && seen.tifaMarks === marks) return marks;
      seen.tifaMarks = marks;
      return 0;
    },
    undefined,
    { polling: 300, timeout },
  );
  return settled.jsonValue();
}

/** The middle of the first character of a text on the page, scrolled into view. */
export async function pointOn(page: Page, text: string): Promise<{ x: number; y: number }> {
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

/** Rests the pointer, over no text on the way there: on a slow machine a card would open in passing. */
export async function restAt(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.move(2, 2);
  await page.mouse.move(x - 1, y);
  await page.mouse.move(x, y);
}

/** The popup as the browser opens it: a window of its own, with the page still in front of its own window. */
export async function openPopup(tifa: TifaBrowser): Promise<Page> {
  const worker = await tifa.worker();
  const [popup] = await Promise.all([
    tifa.context.waitForEvent('page'),
    worker.evaluate(async () => {
      await chrome.windows.create({ url: 'popup.html', type: 'popup', width: 360, height: 640 });
    }),
  ]);
  await popup.waitForLoadState();
  return popup;
}

/** Stops the background as the browser does after half a minute of quiet. */
export async function stopBackground(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
