import { browser } from 'wxt/browser';

/** A card has some fifty, and asking the browser for each takes longer than drawing it. */
const known = new Map<string, string>();

/** A message of the interface in the browser's language; the key itself where there is none, so that a gap is seen. */
export function translate(key: string, ...substitutions: readonly (string | number)[]): string {
  const before = substitutions.length === 0 ? known.get(key) : undefined;
  if (before !== undefined) return before;
  // Once the extension has gone under a page, its messages have gone too.
  if (browser.runtime?.id === undefined) return key;
  const message = browser.i18n.getMessage(key as never, substitutions.map(String)) || key;
  if (substitutions.length === 0) known.set(key, message);
  return message;
}

/** The language that the interface is shown in. The browser's own word for it may differ from the messages it picks. */
export function interfaceLanguage(): string {
  return translate('languageTag');
}
