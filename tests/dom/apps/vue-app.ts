import { compile, createApp, createSSRApp, nextTick, shallowRef } from 'vue/dist/vue.esm-bundler.js';
import { renderToString } from 'vue/server-renderer';
import type { MountedApp, News, NewsApp } from './news-app.ts';

const render = compile(`
  <section>
    <h2>{{ news.title }}</h2>
    <p>{{ news.lead }}<b>{{ news.place }}</b>，共{{ news.count }}条</p>
    <p v-if="news.note !== null">{{ news.note }}</p>
    <ul><li v-for="item in news.items" :key="item.id">{{ item.text }}<em v-if="item.isHot">热</em></li></ul>
  </section>`);

function mountBy(create: typeof createApp, target: Element, first: News): MountedApp {
  const news = shallowRef(first);
  const app = create({ render, setup: () => ({ news }) });
  app.mount(target);
  return {
    async update(next) {
      news.value = next;
      await nextTick();
    },
    unmount: () => app.unmount(),
  };
}

export const vueApp: NewsApp = {
  name: 'Vue',
  mount: (target, news) => mountBy(createApp, target, news),
  server: {
    renderToHtml: (news) => renderToString(createSSRApp({ render, setup: () => ({ news }) })),
    hydrate: (target, news) => mountBy(createSSRApp, target, news),
  },
};
