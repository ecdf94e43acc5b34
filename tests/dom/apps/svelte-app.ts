import { flushSync, hydrate, mount, unmount } from 'svelte';
import { render } from 'svelte/server';
import { writable } from 'svelte/store';
import NewsPage from './NewsPage.svelte';
import NewsPageOnServer from './NewsPage.svelte?server';
import type { MountedApp, News, NewsApp } from './news-app.ts';

type Create = (component: typeof NewsPage, options: { target: Element; props: { news: unknown } }) => object;

function mountBy(create: Create, target: Element, first: News): MountedApp {
  const news = writable(first);
  const app = create(NewsPage, { target, props: { news } });
  return {
    update(next) {
      news.set(next);
      flushSync();
    },
    unmount: () => void unmount(app),
  };
}

export const svelteApp: NewsApp = {
  name: 'Svelte',
  mount: (target, news) => mountBy(mount, target, news),
  server: {
    renderToHtml: async (news) => (await render(NewsPageOnServer, { props: { news: writable(news) } })).body,
    hydrate: (target, news) => mountBy(hydrate, target, news),
  },
};
