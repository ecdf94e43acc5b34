import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createKeyTaker } from '../../lib/dom/taken-keys.ts';

const stopped: AbortController[] = [];

afterEach(() => {
  for (const controller of stopped.splice(0)) controller.abort();
  document.body.replaceChildren();
});

/** A field and a button of ours in a shadow root; the keys of the field are asked for. */
function boxOnPage() {
  const controller = new AbortController();
  stopped.push(controller);
  const { signal } = controller;
  const [page, ours]: [string[], string[]] = [[], []];
  const takeKeys = createKeyTaker(signal);
  for (const kind of ['keydown', 'keyup', 'keypress'] as const)
    document.addEventListener(kind, ({ key }) => page.push(`${kind} ${key}`), { capture: true, signal });
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  const field = root.appendChild(document.createElement('input'));
  const button = root.appendChild(document.createElement('button'));
  const end = takeKeys(field, ({ key }) => ours.push(key));
  return { page, ours, field, button, end, controller };
}

describe('keys in a field of the card', () => {
  it('reach the field and who asked for them, and no shortcut of the page', async () => {
    const { page, ours, field } = boxOnPage();
    field.focus();
    await userEvent.keyboard('jk');
    expect([field.value, ours, page]).toEqual(['jk', ['j', 'k'], []]);
  });

  it('elsewhere in the card go their way', async () => {
    const { page, ours, button } = boxOnPage();
    button.focus();
    await userEvent.keyboard('j');
    expect(ours).toEqual([]);
    expect(page).toContain('keydown j');
  });

  it.each(['nobody asks for them any more', 'the card has gone'])('go their way once %s', async (why) => {
    const { page, ours, field, end, controller } = boxOnPage();
    if (why.startsWith('nobody')) end();
    else controller.abort();
    field.focus();
    await userEvent.keyboard('j');
    expect([ours, why.startsWith('nobody') ? page.includes('keydown j') : page.length === 0]).toEqual([[], true]);
  });
});
