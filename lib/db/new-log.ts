import { answered } from './browser-connection.ts';

const NAME = 'tifa-new-log';

/**
 * Has Chromium begin a new log for all databases of this origin, by deleting one (ADR 0025). To be called once whenever
 * the browser has started: the log that it goes on with may hold a record written by half, for which it would give up
 * everything the next time it reads that log. Does nothing where there is no database yet, or where the browser refuses.
 */
export async function beginNewLog(): Promise<void> {
  try {
    if ((await indexedDB.databases()).length === 0) return;
    const making = indexedDB.open(NAME, 1);
    making.onupgradeneeded = () => void making.result.createObjectStore('empty');
    (await answered(making)).close();
    await answered(indexedDB.deleteDatabase(NAME));
  } catch {
    // The notebook says what is wrong with the store, when it is opened.
  }
}
