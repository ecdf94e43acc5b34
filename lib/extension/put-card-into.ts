import { browser } from 'wxt/browser';
import { failure, ok, type Result } from '../core/result.ts';
import type { Frame } from './messages.ts';

/**
 * Runs the card's script in a frame of a page, beside our content script.
 * @returns `card-refused` where the browser does not let us in: the reader has withdrawn the permission, or a page that
 * had been opened to us by a press of the toolbar button came back from the browser's history.
 */
export async function putCardInto(frame: Frame | null): Promise<Result<null>> {
  if (!frame) return failure('card-refused');
  try {
    await browser.scripting.executeScript({
      target: { tabId: frame.tabId, frameIds: [frame.frameId] },
      files: ['/card.js'],
    });
    return ok(null);
  } catch (error) {
    return failure('card-refused', String(error));
  }
}
