import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { blockOtherSites } from '../browser.ts';
import type { LocalSite } from '../local-site.ts';
import { ROOT } from '../root.ts';
import { bundled } from './bundled.ts';
import type { Watch } from './page-watch.ts';
import { type TraceEvent, traced } from './traced-work.ts';

/** A page with the watches of `page-watch.ts` in it. */
export type WatchedPage = {
  readonly page: Page;
  /** The trace of its loading. */
  readonly loading: readonly TraceEvent[];
  /** Begins a watch, does something and waits for the watch's outcome, in milliseconds. */
  watch(name: Watch, act?: () => Promise<unknown>, ...given: readonly unknown[]): Promise<number | null>;
  /** Calls another function of `page-watch.ts`. */
  call<Value>(expression: string): Promise<Value>;
  /** Bytes of the page's JavaScript heap in use, of all its worlds, after a collection. */
  heap(): Promise<number>;
};

let watches: Promise<string> | undefined;

/**
 * Opens the site in a tab of its own, does what is to be done and closes it.
 * @param settled resolves when the page has come to rest.
 */
export async function onPage<Value>(
  context: BrowserContext,
  site: LocalSite,
  settled: () => Promise<unknown>,
  act: (watched: WatchedPage) => Promise<Value>,
): Promise<Value> {
  watches ??= bundled(join(ROOT, 'scripts/bench/page-watch.ts'), 'pageBench');
  const code = await watches;
  const page = await context.newPage();
  try {
    await blockOtherSites(context, site.origin);
    const { events } = await traced(page, async () => {
      await page.goto(site.url, { waitUntil: 'load', timeout: 120_000 });
      await settled();
      await page.evaluate(code);
      await page.evaluate('pageBench.markEnd()');
    });
    return await act(watched(page, events));
  } finally {
    await page.close();
    await context.unrouteAll({ behavior: 'ignoreErrors' });
  }
}

function watched(page: Page, loading: readonly TraceEvent[]): WatchedPage {
  return {
    page,
    loading,
    async watch(name, act, ...given) {
      await page.evaluate(`pageBench.begin(${[name, ...given].map((value) => JSON.stringify(value)).join()})`);
      await act?.();
      return page.evaluate('pageBench.ended()');
    },
    call: (expression) => page.evaluate(`pageBench.${expression}`),
    async heap() {
      const session = await page.context().newCDPSession(page);
      // Twice: what only finalizers held goes in the second.
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      await session.detach();
      return usedSize;
    },
  };
}
