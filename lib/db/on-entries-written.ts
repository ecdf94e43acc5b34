import type { Database } from './database.ts';

/**
 * Calls back whenever entries of the notebook were written through this connection: saved, graded, edited, imported.
 * After the commit, once a transaction. Must be called before the database is first used.
 */
export function onEntriesWritten(database: Database, listener: () => void): void {
  const watched = new WeakSet<object>();
  // Below all that writes, so that nothing that will ever be written is forgotten here.
  database.use({
    stack: 'dbcore',
    name: 'entries-written',
    create: (core) => ({
      ...core,
      table(name) {
        const table = core.table(name);
        if (name !== 'entries') return table;
        return {
          ...table,
          mutate(request) {
            if (!watched.has(request.trans)) {
              watched.add(request.trans);
              // The core's transaction is the browser's own; its type names no events.
              const transaction = request.trans as unknown as IDBTransaction;
              transaction.addEventListener('complete', listener);
            }
            return table.mutate(request);
          },
        };
      },
    }),
  });
}
