import type { Database } from './database.ts';

/** The browser's own connection below Dexie's, which is opened first where it is not. */
export function browserConnection(database: Database): () => Promise<IDBDatabase> {
  return async () => {
    if (!database.isOpen()) await database.open();
    return database.backendDB();
  };
}

/** The value of a request to the browser's own database. */
export function answered<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
