import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { READERS_OWN } from '../lib/core/own-terms/readers-own.ts';
import type { Database } from '../lib/db/database.ts';
import { beginNewLog } from '../lib/db/new-log.ts';
import { countReadersOwn } from '../lib/db/on-readers-own-written.ts';
import { openStore, type StoreEvents } from '../lib/db/store.ts';
import { oncePerStart } from '../lib/extension/once-per-start.ts';
import { kindsOwned } from '../lib/extension/readers-own-signal.ts';
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
  void oncePerStart('own-told', () => tellForgotten(database, events.ownWritten));
  return { ...store, backUp: () => backUp(database, 'due') };
}

/** Pages hear in `storage.local` that the reader has terms or readings; the browser may have lost that (ADR 0025). */
async function tellForgotten(database: Database, tell: StoreEvents['ownWritten']): Promise<void> {
  const known = await kindsOwned();
  for (const kind of READERS_OWN.filter((one) => !known.has(one))) {
    const found = await countReadersOwn(database, kind);
    if (found.ok && found.value > 0) await tell(kind, found.value);
  }
}

/** All that writes the reader's database: half of what the background would otherwise run at every waking up. */
export default defineUnlistedScript(() => {
  globalThis.tifaStore = openBackgroundStore;
});
