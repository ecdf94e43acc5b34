import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { onBareCopy } from '../../lib/dom/bare-copy.ts';

const stopped: AbortController[] = [];

afterEach(() => {
  for (const controller of stopped.splice(0)) controller.abort();
  getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

/** A page with a line, a field and a box of ours that has something to copy. */
function pageWithBox(text: string | null = '引文') {
  const controller = new AbortController();
  stopped.push(controller);
  let copied = 0;
  document.body.innerHTML = '<p>正文</p><textarea>栏</textarea>';
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  root.innerHTML = '<p tabindex="-1">卡片</p><input value="笔记" />';
  onBareCopy(
    root,
    () => text,
    () => copied++,
    controller.signal,
  );
  return { root, controller, copied: () => copied };
}

async function pasteAfterCopy(): Promise<string> {
  await userEvent.keyboard('{Control>}c{/Control}');
  const field = document.body.appendChild(document.createElement('textarea'));
  field.focus();
  await userEvent.keyboard('{Control>}v{/Control}');
  return field.value;
}

describe('Ctrl+C', () => {
  it('copies what the card has where nothing is selected', async () => {
    const { copied } = pageWithBox();
    expect([await pasteAfterCopy(), copied()]).toEqual(['引文', 1]);
  });

  it('copies it also from within the card', async () => {
    const { root, copied } = pageWithBox();
    root.querySelector('p')?.focus();
    expect([await pasteAfterCopy(), copied()]).toEqual(['引文', 1]);
  });

  it.each(['page', 'card'])('copies what is selected on the %s', async (where) => {
    const { root, copied } = pageWithBox();
    const line = (where === 'page' ? document : root).querySelector('p');
    if (line) getSelection()?.selectAllChildren(line);
    expect([await pasteAfterCopy(), copied()]).toEqual([where === 'page' ? '正文' : '卡片', 0]);
  });

  it.each(['page', 'card'])('is left to a field of the %s', async (where) => {
    const { root, copied } = pageWithBox();
    (where === 'page' ? document.querySelector('textarea') : root.querySelector('input'))?.focus();
    await userEvent.keyboard('{Control>}c{/Control}');
    expect(copied()).toBe(0);
  });

  it('is left alone where there is nothing to copy, where the page acts on it, and by scripts', async () => {
    const { copied } = pageWithBox(null);
    await userEvent.keyboard('{Control>}c{/Control}');
    const { copied: other, controller } = pageWithBox();
    document.dispatchEvent(new ClipboardEvent('copy', { clipboardData: new DataTransfer() }));
    document.body.addEventListener('copy', (event) => event.preventDefault(), { once: true });
    await userEvent.keyboard('{Control>}c{/Control}');
    controller.abort();
    await userEvent.keyboard('{Control>}c{/Control}');
    expect([copied(), other()]).toEqual([0, 0]);
  });
});
