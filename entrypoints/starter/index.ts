import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createStarter } from './create-starter.ts';

declare global {
  /** Set in a frame that is looked after. The script may be put there again, and then looks once more. */
  var tifaStarter: (() => Promise<void>) | undefined;
}

/** All that runs in a page and its frames until there is something to read in them. */
export default defineUnlistedScript(() => {
  globalThis.tifaStarter ??= createStarter();
  void globalThis.tifaStarter();
});
