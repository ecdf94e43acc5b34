import { createElement as h } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import type { MountedApp, News, NewsApp } from './news-app.ts';

function Page({ news: { title, lead, place, count, note, items } }: { news: News }) {
  return h(
    'section',
    null,
    h('h2', null, title),
    h('p', null, lead, h('b', null, place), '，共', count, '条'),
    note === null ? null : h('p', null, note),
    h(
      'ul',
      null,
      items.map(({ id, text, isHot }) => h('li', { key: id }, text, isHot ? h('em', null, '热') : null)),
    ),
  );
}

function mounted(root: Root): MountedApp {
  return {
    update: (news) => flushSync(() => root.render(h(Page, { news }))),
    unmount: () => root.unmount(),
  };
}

export const reactApp: NewsApp = {
  name: 'React',
  mount(target, news) {
    const app = mounted(createRoot(target));
    app.update(news);
    return app;
  },
  server: {
    renderToHtml: (news) => renderToString(h(Page, { news })),
    hydrate(target, news) {
      // React draws the page itself where the markup is not what it wrote, and reports that as recovered.
      const root = hydrateRoot(target, h(Page, { news }), { onRecoverableError: () => undefined });
      return mounted(root);
    },
  },
};
