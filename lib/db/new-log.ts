const NAME = 'tifa-new-log';

/**
 * Has Chromium begin a new log for all databases of this origin, by deleting one (ADR 0025). To be called once whenever
 * the browser has started: the log that it goes on with may hold a record written by half, for which it would give up
 * everything the next time it reads that log. Does nothing where there is no database yet, or where the browser refuses.
 */
export async function beginNewLog(): Promise<void> {
  try {
    if ((await indexedDB.databases()).length > 0) await deleted(await made());
  } catch {
    // The notebook says what is wrong with the store, when it is opened.
  }
}

function made(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => void request.result.createObjectStore('empty');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function deleted(database: IDBDatabase): Promise<void> {
  database.close();
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(NAME);
    request.onsuccess = () => resolve();
    request.onblocked = () => resolve(); // it will be deleted, and nobody is to wait for that
    request.onerror = () => reject(request.error);
  });
}
