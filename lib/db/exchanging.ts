import { type ImportPlan, planImport, planOf } from '../core/exchange/import-plan.ts';
import { importedNotebook } from '../core/exchange/imported-notebook.ts';
import type { Notebook } from '../core/vocabulary/notebook.ts';
import type { Database } from './database.ts';
import type { Outcome } from './outcome.ts';
import { NOTEBOOK_TABLES, SNAPSHOT_TABLES, writeSnapshot } from './snapshot-rows.ts';
import { attempt } from './storage-failure.ts';
import { isSameNotebook, readWhole, writeWhole } from './whole-notebook.ts';

/** What is to be imported, told to what the notebook holds: foreign lists fill in only what is missing there. */
export type Incoming = (current: Notebook) => Notebook;

export type Exchanging = {
  /** All that the notebook holds, with the trash and the tombstones. */
  wholeNotebook(): Outcome<Notebook>;
  /** What an import would do. Nothing is written. */
  planImport(incoming: Incoming): Outcome<ImportPlan>;
  /**
   * Imports in one transaction, after a snapshot: all of it or nothing. What would change nothing writes nothing.
   * @returns what was done, which is the plan's where nothing was saved in between.
   */
  applyImport(incoming: Incoming, reason: 'import' | 'merge', now: number): Outcome<ImportPlan>;
};

export function createExchanging(database: Database): Exchanging {
  return {
    wholeNotebook: () => attempt(() => database.transaction('r', [...SNAPSHOT_TABLES], () => readWhole(database))),

    planImport: (incoming) =>
      attempt(() =>
        database.transaction('r', [...SNAPSHOT_TABLES], async () => {
          const current = await readWhole(database);
          return planImport(current, incoming(current));
        }),
      ),

    applyImport: (incoming, reason, now) =>
      attempt(() =>
        database.transaction('rw', NOTEBOOK_TABLES, async (transaction) => {
          const current = await readWhole(database);
          const arriving = incoming(current);
          const next = importedNotebook(current, arriving, now);
          const plan = planOf(current, arriving, next);
          if (isSameNotebook(current, next)) return plan;
          await writeSnapshot(transaction, reason, now);
          await writeWhole(database, current, next);
          return plan;
        }),
      ),
  };
}
