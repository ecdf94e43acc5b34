import { describe, expect, it } from 'vitest';
import { collectBlocks } from '../../lib/dom/blocks.ts';
import { watchPageChanges } from '../../lib/dom/page-changes.ts';
import { hideReadings, showReadings } from '../../lib/dom/ruby.ts';
import { litApp } from './apps/lit-app.ts';
import { type MountedApp, type News, newsOverTime } from './apps/news-app.ts';
import { preactApp } from './apps/preact-app.ts';
import { reactApp } from './apps/react-app.ts';
import { svelteApp } from './apps/svelte-app.ts';
import { vueApp } from './apps/vue-app.ts';
import { atEnd, endOfTest, one, openPage, pinyinOf } from './page.ts';
import { readRuns } from './reading-source.ts';

const APPS = [reactApp, preactApp, vueApp, svelteApp, litApp];
const SERVED = APPS.flatMap(({ name, server }) => (server ? [{ name, server }] : []));
const UPDATES = 100;

/** Two places for the same app; only the first is read, for the second is hidden. */
function openPlaces(html = ''): { live: HTMLElement; bare: HTMLElement } {
  openPage(`<div id="live">${html}</div><div id="bare" hidden>${html}</div>`);
  watchPageChanges(() => undefined, endOfTest());
  return { live: one('#live'), bare: one('#bare') };
}

function annotate(root: Element): void {
  for (const block of collectBlocks(root)) showReadings(block, readRuns(block));
}

/** After what the app and we do at once, and before the browser paints. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** The same news drawn over and over in both places, the first annotated anew each time. */
async function runBoth(
  places: { live: HTMLElement; bare: HTMLElement },
  apps: MountedApp[],
  news: Generator<News>,
  updates = UPDATES,
) {
  let words = 0;
  for (let i = 0; i < updates; i++) {
    annotate(places.live);
    words += pinyinOf(places.live).length;
    const next = news.next().value;
    for (const app of apps) await app.update(next);
    await settled();
    expect(places.live.textContent).toBe(places.bare.textContent);
  }
  expect(words).toBeGreaterThan(updates);
  for (const block of collectBlocks(places.live)) hideReadings(block);
  expect(withoutComments(places.live)).toBe(withoutComments(places.bare));
}

/** Without the marks that servers leave: where a framework draws a page anew instead of taking it over, there are none. */
function withoutComments({ innerHTML }: Element): string {
  return innerHTML.replace(/<!--.*?-->/g, '');
}

describe.each(APPS)('a page built by $name', ({ mount }) => {
  it('shows a hundred updates just as it does without us', async () => {
    const places = openPlaces();
    const news = newsOverTime(7);
    const first = news.next().value;
    const apps = await Promise.all([mount(places.live, first), mount(places.bare, first)]);
    for (const app of apps) atEnd(app.unmount);
    await runBoth(places, apps, news);
  });

  it('can take itself away while it is annotated', async () => {
    const places = openPlaces();
    const first = newsOverTime(7).next().value;
    const app = await mount(places.live, first);
    annotate(places.live);
    app.unmount();
    await settled();
    expect(places.live.textContent).toBe('');
  });
});

describe.each(SERVED)('a page that $name takes over from the server', ({ server }) => {
  it('shows the same if it was annotated before', async () => {
    const news = newsOverTime(11);
    for (let i = 0; i < 5; i++) {
      const first = news.next().value;
      const places = openPlaces(await server.renderToHtml(first));
      annotate(places.live);
      expect(pinyinOf(places.live).length).toBeGreaterThan(0);
      const apps = [await server.hydrate(places.live, first), await server.hydrate(places.bare, first)];
      await settled();
      expect(places.live.textContent).toBe(places.bare.textContent);
      await runBoth(places, apps, news, UPDATES / 5);
      for (const { unmount } of apps) unmount();
    }
  });
});
