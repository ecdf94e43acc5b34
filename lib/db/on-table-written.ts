import type { Database } from './database.ts';

/**
 * Calls back whenever rows of a table were written through this connection, by whatever act: saved, imported, restored.
 * After the commit, once a transaction. Must be called before the database is first used.
 */
export function onTableWritten(
  database: Database,
  name: 'entries' | 'ownTerms' | 'corrections',
  listener: () => void,
): void {
  const watched = new WeakSet<object>();
  // Below all that writes, so that nothing that will ever be written is forgotten here.
  database.use({
    stack: 'dbcore',
    name: `${name}-written`,
    create: (core) => ({
      ...core,
      table(of) {
        const table = core.table(of);
        if (of !== name) return table;
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
