import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { keepKeys } from '../../lib/dom/keep-keys.ts';

const stopped: AbortController[] = [];

afterEach(() => {
  for (const controller of stopped.splice(0)) controller.abort();
  document.body.replaceChildren();
});

/** A field of ours in a shadow root, on a page with shortcuts of its own. */
function fieldOnPage() {
  const controller = new AbortController();
  stopped.push(controller);
  const { signal } = controller;
  const [page, ours]: [string[], string[]] = [[], []];
  for (const kind of ['keydown', 'keyup', 'keypress'] as const)
    for (const capture of [true, false])
      document.addEventListener(kind, ({ key }) => page.push(`${kind} ${key}`), { capture, signal });
  const host = document.body.appendChild(document.createElement('div'));
  const field = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('input'));
  keepKeys(host, ({ key }) => ours.push(key), signal);
  return { page, ours, host, field, controller };
}

describe('typing into a box of ours', () => {
  it('reaches the field and us, and no shortcut of the page', async () => {
    const { page, ours, field } = fieldOnPage();
    field.focus();
    await userEvent.keyboard('jk');
    expect([field.value, ours, page]).toEqual(['jk', ['j', 'k'], []]);
  });

  it('anywhere else is the page’s, and so is everything once we have gone', async () => {
    const { page, ours, field, controller } = fieldOnPage();
    const other = document.body.appendChild(document.createElement('input'));
    other.focus();
    await userEvent.keyboard('j');
    expect(ours).toEqual([]);
    expect(page).toContain('keydown j');
    page.length = 0;
    controller.abort();
    field.focus();
    await userEvent.keyboard('k');
    expect(ours).toEqual([]);
  });

  it('is heard in the inner one of two boxes, whichever was there first, until that goes', async () => {
    const { page, ours, field } = fieldOnPage();
    const inner: string[] = [];
    const gone = new AbortController();
    keepKeys(field, ({ key }) => inner.push(key), gone.signal);
    field.focus();
    await userEvent.keyboard('j');
    expect([field.value, inner, ours, page]).toEqual(['j', ['j'], [], []]);
    gone.abort();
    await userEvent.keyboard('k');
    expect([inner, ours, page]).toEqual([['j'], ['k'], []]);
  });

  it('is the page’s where only another field of ours keeps its keys', async () => {
    const { page, ours, host, controller } = fieldOnPage();
    controller.abort();
    const button = document.createElement('button');
    const other = document.createElement('input');
    host.shadowRoot?.append(button, other);
    const again = new AbortController();
    stopped.push(again);
    document.addEventListener('keydown', ({ key }) => page.push(key), { signal: again.signal });
    keepKeys(other, ({ key }) => ours.push(key), again.signal);
    button.focus();
    await userEvent.keyboard('j');
    expect([ours, page]).toEqual([[], ['j']]);
  });
});
