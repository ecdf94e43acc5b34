import { h, render } from 'preact';
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

function mounted(target: Element): MountedApp {
  return { update: (news) => render(h(Page, { news }), target), unmount: () => render(null, target) };
}

export const preactApp: NewsApp = {
  name: 'Preact',
  mount(target, news) {
    render(h(Page, { news }), target);
    return mounted(target);
  },
};
