import { html, nothing, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { News, NewsApp } from './news-app.ts';

function page({ title, lead, place, count, note, items }: News) {
  return html`<section>
    <h2>${title}</h2>
    <p>${lead}<b>${place}</b>，共${count}条</p>
    ${note === null ? nothing : html`<p>${note}</p>`}
    <ul>
      ${repeat(
        items,
        ({ id }) => id,
        ({ text, isHot }) => html`<li>${text}${isHot ? html`<em>热</em>` : nothing}</li>`,
      )}
    </ul>
  </section>`;
}

export const litApp: NewsApp = {
  name: 'lit',
  mount(target, news) {
    const update = (next: News) => void render(page(next), target as HTMLElement); // all targets are
    update(news);
    return { update, unmount: () => void render(nothing, target as HTMLElement) };
  },
};
