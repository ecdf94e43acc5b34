import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import {
  type Answer,
  type PageReport,
  type PageRequest,
  pageReportSchema,
  parsePageRequest,
  parseRequest,
  type Request,
} from '../core/protocol/messages.ts';
import { failure } from '../core/result.ts';

/** Whether the extension has been updated, reloaded or removed under this page. */
export function isExtensionGone(): boolean {
  return browser.runtime?.id === undefined;
}

export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

/**
 * Asks the background. A worker that is stopped with the question in flight takes it along, so it is asked once more;
 * every request may be repeated without harm.
 */
export async function ask<Asked extends Request>(request: Asked): Promise<Answer<Asked['kind']>> {
  for (const isLastTry of [false, true]) {
    if (isExtensionGone()) return failure('extension-gone');
    try {
      const answer: Answer<Asked['kind']> | undefined = await browser.runtime.sendMessage(request);
      if (answer) return answer;
    } catch (error) {
      // Either the worker died, and the next message starts it again, or it is the extension that has gone.
      if (isLastTry && !isExtensionGone()) return failure('no-answer', String(error));
    }
  }
  return failure(isExtensionGone() ? 'extension-gone' : 'no-answer');
}

export type Frame = { readonly tabId: number; readonly frameId: number };

/** Who asks, as the browser tells it. */
export type Asker = {
  readonly host: string;
  /** Null where the browser names no tab. */
  readonly frame: Frame | null;
  /** Whether in a window of which nothing is to be remembered. */
  readonly isPrivate: boolean;
};

/** Answers the pages' requests. What is no request of ours, or comes from elsewhere, gets no answer. */
export function onRequest(answer: (request: Request, asker: Asker) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    const request = sender.id === browser.runtime.id ? parseRequest(message) : null;
    if (!request) return false;
    const { tab, frameId } = sender;
    const frame = tab?.id === undefined || frameId === undefined ? null : { tabId: tab.id, frameId };
    void answer(request, { host: hostOf(sender), frame, isPrivate: tab?.incognito ?? false }).then(sendResponse);
    return true;
  });
}

/** A frame without an address of its own has the origin of the page that made it, or none: then the tab's counts. */
function hostOf({ origin, url, tab }: Browser.runtime.MessageSender): string {
  for (const address of [origin, url, tab?.url]) {
    const host = address !== undefined && URL.canParse(address) ? new URL(address).hostname : '';
    if (host !== '') return host;
  }
  return '';
}

/** Asks the reader of a frame for its report; null where Tifa does not run. */
export async function askForReport({ tabId, frameId }: Frame): Promise<PageReport | null> {
  const parsed = v.safeParse(pageReportSchema, await tellPage(tabId, { kind: 'report-page' }, frameId));
  return parsed.success ? parsed.output : null;
}

/** Tells the reader of a frame, or those of all frames of a tab, something; undefined where Tifa does not run. */
export async function tellPage(tabId: number, request: PageRequest, frameId?: number): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, request, frameId === undefined ? {} : { frameId });
  } catch {
    // No content script there: its absence is the answer.
    return undefined;
  }
}

export function onPageRequest(answer: (request: PageRequest) => PageReport | undefined, signal: AbortSignal): void {
  const listener = (message: unknown, _sender: unknown, sendResponse: (report: PageReport) => void) => {
    const request = parsePageRequest(message);
    const report = request && answer(request);
    if (report) sendResponse(report);
    return false;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    // Once the extension has gone there is nothing to remove it from.
    if (!isExtensionGone()) browser.runtime.onMessage.removeListener(listener);
  });
}
