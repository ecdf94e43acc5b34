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
  return { page, ours, field, controller };
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
});
