import { browser } from 'wxt/browser';
import { failure, ok, type Result } from '../core/result.ts';
import type { Frame } from './messages.ts';

/** `shadow-styles`: the page's style sheet once more, as the reader's own. */
type FramePart = 'reader' | 'card' | 'shadow-styles';

/**
 * Puts a part of Tifa into a frame of a page, where it finds what is there already.
 * @returns `frame-refused` where the browser does not let us in: the reader has withdrawn the permission, or a page that
 * had been opened to us by a press of the toolbar button came back from the browser's history.
 */
export async function putIntoFrame(frame: Frame | null, part: FramePart): Promise<Result<null>> {
  if (!frame) return failure('frame-refused');
  const target = { tabId: frame.tabId, frameIds: [frame.frameId] };
  try {
    // Unlike a page's sheets the browser's user's reach into shadow trees, and nothing in these has to be touched.
    if (part === 'shadow-styles')
      await browser.scripting.insertCSS({ target, files: ['/content-scripts/reader.css'], origin: 'USER' });
    if (part === 'reader')
      await Promise.all([
        browser.scripting.insertCSS({ target, files: ['/content-scripts/reader.css'] }),
        browser.scripting.executeScript({ target, files: ['/content-scripts/reader.js'] }),
      ]);
    if (part === 'card') await browser.scripting.executeScript({ target, files: ['/card.js'] });
    return ok(null);
  } catch (error) {
    return failure('frame-refused', String(error));
  }
}
