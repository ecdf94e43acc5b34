import { type ComponentChildren, render } from 'preact';
import { afterEach, beforeAll } from 'vitest';
import { commands } from 'vitest/browser';
import { type Translate, TranslateContext } from '../../components/translate.ts';

let messages: Record<string, { message: string }> = {};

beforeAll(async () => {
  messages = JSON.parse(await commands.readFile('public/_locales/en/messages.json'));
});

afterEach(() => {
  render(null, document.body);
  document.body.replaceChildren();
});

/** The English interface; a key that it does not have is an error, as it would leave a gap on screen. */
export const english: Translate = (key, ...substitutions) => {
  const found = messages[key];
  if (!found) throw new Error(`no message ${key}`);
  return found.message.replace(/\$(\d)/g, (_, index) => String(substitutions[Number(index) - 1] ?? ''));
};

/** Renders into the page's body, in English; again to change the props. */
export function show(children: ComponentChildren): HTMLElement {
  render(<TranslateContext.Provider value={english}>{children}</TranslateContext.Provider>, document.body);
  return document.body;
}

/** The texts of all elements that a selector finds, in order. */
export function texts(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
}

/** The one element that a selector finds. */
export function find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
  const found = document.querySelectorAll<Found>(selector);
  const [first] = found;
  if (found.length !== 1 || !first) throw new Error(`${found.length} × ${selector}`);
  return first;
}

/** The button that bears a text or a label. */
export function button(label: string): HTMLElement {
  const found = [...document.querySelectorAll('button')].filter(
    (one) => one.textContent.trim() === label || one.getAttribute('aria-label') === label,
  );
  const [first] = found;
  if (found.length !== 1 || !first) throw new Error(`${found.length} buttons ${label}`);
  return first;
}

/** A function that remembers what it was called with. */
export function recorder<Arguments extends readonly unknown[]>() {
  const calls: Arguments[] = [];
  return { calls, call: (...given: Arguments) => void calls.push(given) };
}
