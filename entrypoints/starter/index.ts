import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { whenWorthReading } from '../../lib/dom/worth-reading.ts';
import { askForReader } from '../../lib/extension/ask-for-reader.ts';

declare global {
  /** Set in a frame that is looked after: the script may be put beside one that is there. */
  var tifaFrame: true | undefined;
}

/** All that runs in a frame before there is Chinese text in it: the advertisements and counters of a page are many. */
export default defineUnlistedScript(() => {
  if (window === window.top || globalThis.tifaFrame) return;
  globalThis.tifaFrame = true;
  whenWorthReading(() => void askForReader());
});
