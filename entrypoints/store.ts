import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openStore, type StoreEvents } from '../lib/db/store.ts';
import { backUp } from './options/back-up.ts';

declare global {
  /** Set when this script has run in the background. */
  var tifaStore: typeof openBackgroundStore | undefined;
}

function openBackgroundStore(events: StoreEvents) {
  const { database, ...store } = openStore(events);
  return { ...store, backUp: () => backUp(database, 'due') };
}

/** All that writes the reader's database: half of what the background would otherwise run at every waking up. */
export default defineUnlistedScript(() => {
  globalThis.tifaStore = openBackgroundStore;
});
