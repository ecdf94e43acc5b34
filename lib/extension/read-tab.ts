import { browser } from 'wxt/browser';
import type { PageReport } from '../core/protocol/messages.ts';
import { mergeReports } from '../core/protocol/page-report.ts';
import { askForReport } from './messages.ts';
import { putIntoFrame } from './put-into-frame.ts';

declare global {
  /** Of the extension's own world of a page: the reader asked for it to be read, whatever the site. */
  var tifaAsked: boolean | undefined;
  /** Set in every frame in which the reader runs. */
  var tifaReader: true | undefined;
}

/** A tab in front; the address is empty where the browser does not tell it. */
export type ActiveTab = { readonly id: number; readonly address: string };

/** The frame of a tab that is the page itself. */
const PAGE = 0;

/**
 * Puts into a tab and its frames what looks whether they are to be read; the browser leaves out frames of other sites.
 * @returns false where the browser lets no extension in: its own pages, the extension gallery, a PDF.
 */
export async function putStarterInto(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/starter.js'] });
    return true;
  } catch {
    // Refused by the browser; the caller tells the reader.
    return false;
  }
}

/**
 * Has a tab read that the reader of the page has just pointed at (activeTab), whatever the site and whatever is on it: the
 * page itself at once, its frames as they turn out to be worth it.
 * @returns as `putStarterInto`.
 */
export async function startReaderIn(tabId: number): Promise<boolean> {
  if (!(await tellAsked(tabId))) return false;
  const put = await putIntoFrame({ tabId, frameId: PAGE }, 'reader');
  return put.ok && (await putStarterInto(tabId));
}

/** Tells a tab that the reader asked for it to be read. @returns false where the browser lets no extension in. */
export async function tellAsked(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
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

/**
 * The report of a tab, its frames together. The reader is started where it does not run yet.
 * @param isWanted asked before that: the reader may have been stopped this very moment.
 * @returns null where it cannot be, or is not wanted.
 */
export async function reportOf(
  tabId: number,
  isWanted: () => Promise<boolean> = async () => true,
): Promise<PageReport | null> {
  const isThere = (await reportOfPage(tabId)) !== null;
  if (!isThere && !(await isWanted())) return null;
  if (!isThere) await startReaderIn(tabId);
  const frames = await framesRead(tabId);
  const reports = await Promise.all(frames.map((frameId) => askForReport({ tabId, frameId })));
  return mergeReports(reports.filter((report) => report !== null));
}

/** The report of a tab without its frames; null where the reader does not run. */
export function reportOfPage(tabId: number): Promise<PageReport | null> {
  return askForReport({ tabId, frameId: PAGE });
}

/** The frames of a tab in which the reader runs: a message to all of them would bring the answer of one. */
async function framesRead(tabId: number): Promise<number[]> {
  try {
    const target = { tabId, allFrames: true };
    const seen = await browser.scripting.executeScript({ target, func: () => globalThis.tifaReader === true });
    return seen.flatMap(({ frameId, result }) => (result === true ? [frameId] : []));
  } catch {
    // A page of ours, or one whose permission has ended while it is read: it answers for itself.
    return [PAGE];
  }
}
