import { browser } from 'wxt/browser';

/** A message of the interface in the browser's language; the key itself where there is none, so that a gap is seen. */
export function translate(key: string, ...substitutions: readonly (string | number)[]): string {
  // Once the extension has gone under a page, its messages have gone too.
  if (browser.runtime?.id === undefined) return key;
  return browser.i18n.getMessage(key as never, substitutions.map(String)) || key;
}

/** The language that the interface is shown in. The browser's own word for it may differ from the messages it picks. */
export function interfaceLanguage(): string {
  return translate('languageTag');
}
