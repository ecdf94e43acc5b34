import { DATABASE_VERSION } from './database-version.ts';

/** For the browser to open a notebook. Where it takes longer another tab may be in the way, of which Dexie's way tells. */
const PATIENCE = 500;

export type ReadingConnection = {
  /**
   * The browser's own connection to the notebook; null where there is none, or not as this version writes it, or where
   * the browser refuses or is slow: Dexie's way makes it, upgrades it, or says what is wrong.
   */
  open(): Promise<IDBDatabase | null>;
  /**
   * The same acts, through this connection where it can be had.
   * @param make makes them. @param otherwise does them where there is no connection, or where reading through it fails.
   */
  firstFor<Acts extends Readonly<Record<string, ReadingAct>>>(
    make: (open: () => Promise<IDBDatabase>) => Acts,
    otherwise: { readonly [Name in keyof Acts]: Acts[Name] },
  ): Acts;
};

type ReadingAct = (...given: never[]) => Promise<{ readonly ok: boolean }>;

/**
 * A connection for what a page waits for when the background wakes up: making and opening Dexie takes it many times as
 * long as the reading. Nothing may be written through it: summaries are kept by Dexie's middleware.
 */
export function createReadingConnection(name: string): ReadingConnection {
  let opening: Promise<IDBDatabase | null> | null = null;

  function forget(): void {
    opening = null;
  }

  function open(): Promise<IDBDatabase | null> {
    opening ??= openAsItIs(name, forget).then((connection) => {
      if (!connection) forget(); // by the next question Dexie may have made it
      return connection;
    });
    return opening;
  }

  return {
    open,
    firstFor(make, otherwise) {
      const acts = make(async () => {
        const connection = await open();
        if (!connection) throw new Error('no connection for reading'); // the act fails, and is done otherwise
        return connection;
      });
      const tried = Object.entries(acts).map(([act, read]) => [
        act,
        async (...given: never[]) => {
          if (await open()) {
            const done = await read(...given);
            if (done.ok) return done;
            forget();
          }
          return otherwise[act]?.(...given);
        },
      ]);
      return Object.fromEntries(tried) as typeof acts; // the same functions by the same names
    },
  };
}

/** @param onClosed is called when the connection cannot be used any more. */
function openAsItIs(name: string, onClosed: () => void): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    let isAwaited = true;
    function settle(connection: IDBDatabase | null): void {
      isAwaited = false;
      clearTimeout(timer);
      resolve(connection);
    }
    const timer = setTimeout(() => settle(null), PATIENCE);
    let request: IDBOpenDBRequest;
    try {
      request = indexedDB.open(name);
    } catch {
      return settle(null); // no databases here; Dexie says so
    }
    // There is none. Making it is Dexie's, which knows its tables.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onerror = () => settle(null);
    request.onsuccess = () => {
      const connection = request.result;
      // Who wants to upgrade or delete the notebook waits for all connections.
      connection.onversionchange = () => {
        connection.close();
        onClosed();
      };
      connection.onclose = onClosed;
      // Dexie writes ten times its number.
      if (isAwaited && connection.version === DATABASE_VERSION * 10) return settle(connection);
      connection.close();
      settle(null);
    };
  });
}
