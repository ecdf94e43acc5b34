import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardModule } from './card-module.ts';

/** Runs in the world of the content script, which asked for it and finds there what it needs. */
export default defineUnlistedScript(() => {
  globalThis.tifaCard = cardModule;
});
