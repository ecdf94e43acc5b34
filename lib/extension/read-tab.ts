import { browser } from 'wxt/browser';
import type { PageReport } from '../core/protocol/messages.ts';
import { askForReport } from './messages.ts';

/**
 * Starts the reader in a tab that the reader of the page has just pointed at (activeTab).
 * @returns false where the browser lets no extension in: its own pages, the extension gallery, a PDF.
 */
export async function startReaderIn(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: ['/content-scripts/reader.css'] });
    await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/reader.js'] });
    return true;
  } catch {
    // Refused by the browser; the caller tells the reader.
    return false;
  }
}

/** The tab in front in the browser window that was last in front; windows of our own do not count. */
export async function activeTabId(): Promise<number | null> {
  const tabs = await browser.tabs.query({ active: true, windowType: 'normal', lastFocusedWindow: true });
  const [tab] = tabs.length > 0 ? tabs : await browser.tabs.query({ active: true, windowType: 'normal' });
  return tab?.id ?? null;
}

/** The report of a tab, for which the reader is started where it does not run yet; null where it cannot be. */
export async function reportOf(tabId: number): Promise<PageReport | null> {
  const report = await askForReport(tabId);
  if (report) return report;
  return (await startReaderIn(tabId)) ? askForReport(tabId) : null;
}
