import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginNewLog } from '../lib/db/new-log.ts';
import { openStore, type StoreEvents } from '../lib/db/store.ts';
import { oncePerStart } from '../lib/extension/once-per-start.ts';
import { backUp } from './options/back-up.ts';

declare global {
  /** Set when this script has run in the background. */
  var tifaStore: typeof openBackgroundStore | undefined;
}

async function openBackgroundStore(events: StoreEvents) {
  // Before anything is written behind what a killed browser may have left; the schedule of backups asks for the store
  // at every start. Firefox keeps its databases otherwise.
  if (!import.meta.env.FIREFOX) await oncePerStart('new-log', beginNewLog);
  const { database, ...store } = openStore(events);
  return { ...store, backUp: () => backUp(database, 'due') };
}

/** All that writes the reader's database: half of what the background would otherwise run at every waking up. */
export default defineUnlistedScript(() => {
  globalThis.tifaStore = openBackgroundStore;
});
