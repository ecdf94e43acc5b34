import { browser } from 'wxt/browser';
import type { PageReport } from '../core/protocol/messages.ts';
import { askForReport } from './messages.ts';

declare global {
  /** Of the extension's own world of a page: the reader asked for it to be read, whatever the site. */
  var tifaAsked: boolean | undefined;
}

/** A tab in front; the address is empty where the browser does not tell it. */
export type ActiveTab = { readonly id: number; readonly address: string };

/**
 * Puts the reader into a tab, where it decides by the site whether to read.
 * @returns false where the browser lets no extension in: its own pages, the extension gallery, a PDF.
 */
export async function putReaderInto(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: ['/content-scripts/reader.css'] });
    await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/reader.js'] });
    return true;
  } catch {
    // Refused by the browser; the caller tells the reader.
    return false;
  }
}

/** Has a tab read that the reader of the page has just pointed at (activeTab), whatever the site. @returns as `putReaderInto`. */
export async function startReaderIn(tabId: number): Promise<boolean> {
  return (await tellAsked(tabId)) && (await putReaderInto(tabId));
}

/** Tells a tab that the reader asked for it to be read. @returns false where the browser lets no extension in. */
export async function tellAsked(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      func: () => {
        globalThis.tifaAsked = true;
      },
    });
    return true;
  } catch {
    // Refused by the browser; the caller tells the reader.
    return false;
  }
}

/** The tab in front in the browser window that was last in front; windows of our own do not count. */
export async function activeTab(): Promise<ActiveTab | null> {
  const tabs = await browser.tabs.query({ active: true, windowType: 'normal', lastFocusedWindow: true });
  const [tab] = tabs.length > 0 ? tabs : await browser.tabs.query({ active: true, windowType: 'normal' });
  return tab?.id === undefined ? null : { id: tab.id, address: tab.url ?? '' };
}

/** The report of a tab, for which the reader is started where it does not run yet; null where it cannot be. */
export async function reportOf(tabId: number): Promise<PageReport | null> {
  const report = await askForReport(tabId);
  if (report) return report;
  return (await startReaderIn(tabId)) ? askForReport(tabId) : null;
}
