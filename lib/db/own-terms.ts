import { deletedOwnTerm, type KeptOwnTerm, toOwnTerm, writtenOwnTerm } from '../core/own-terms/kept-own-term.ts';
import { type OwnTerm, type OwnTermFields, ownTermKey } from '../core/own-terms/own-term.ts';
import { failure, ok, type Result } from '../core/result.ts';
import type { Database } from './database.ts';
import type { Outcome } from './outcome.ts';
import { toKeptOwnTerm, toOwnTermRow } from './rows.ts';
import { attempt, type StorageFailure } from './storage-failure.ts';
import { TRASH_TIME } from './trash.ts';

/** Another term of the glossary has the same headword for the same site. */
type Taken = 'own-term-taken';

/** The reader's own glossary. Times are epoch milliseconds and always given by the caller. */
export type OwnTerms = {
  /** Terms that are not deleted, the latest changed first. */
  list(): Outcome<OwnTerm[]>;
  /** Adds a term, or puts new fields in place of those it had. Doing so twice is doing so once. */
  keep(id: string, fields: OwnTermFields, now: number): Promise<Result<OwnTerm, StorageFailure | Taken>>;
  /** Terms that were deleted in the last 30 days, the latest first. */
  deleted(now: number): Outcome<KeptOwnTerm[]>;
  /** Puts a term aside; `restore` brings it back, unless another has taken its place. */
  remove(id: string, now: number): Outcome<void>;
  restore(id: string, now: number): Promise<Result<OwnTerm, StorageFailure | Taken>>;
  /** Writes what `plan` makes of the glossary as it then stands: all of it or nothing. */
  write(plan: (existing: readonly OwnTerm[]) => readonly OwnTerm[], now: number): Outcome<void>;
  close(): void;
};

/** @param announce is told, after every change, how many terms there are. */
export function createOwnTerms(database: Database, announce: (count: number) => Promise<void>): OwnTerms {
  const { ownTerms } = database;

  async function live(): Promise<OwnTerm[]> {
    const rows = await ownTerms.where('deletedAt').equals(0).toArray();
    const terms = rows.map((row) => toOwnTerm(toKeptOwnTerm(row)));
    return terms.sort((a, b) => b.changedAt - a.changedAt || (a.id < b.id ? -1 : 1));
  }

  async function kept(id: string): Promise<KeptOwnTerm | undefined> {
    const row = await ownTerms.get(id);
    return row && toKeptOwnTerm(row);
  }

  async function announced<Done extends Result<unknown>>(done: Done): Promise<Done> {
    if (done.ok) await announce((await live()).length);
    return done;
  }

  /** Puts a term into the glossary where its place is free. */
  async function put(
    id: string,
    make: (before: KeptOwnTerm | undefined) => OwnTerm,
    now: number,
  ): Promise<Result<OwnTerm, StorageFailure | Taken>> {
    const done = await attempt(() =>
      database.transaction('rw', ownTerms, async () => {
        const before = await kept(id);
        const term = make(before);
        const isTaken = (await live()).some((other) => other.id !== id && ownTermKey(other) === ownTermKey(term));
        if (isTaken) return null;
        await ownTerms.put(toOwnTermRow(writtenOwnTerm(term, before, now)));
        return term;
      }),
    );
    if (!done.ok) return done;
    return done.value ? announced(ok(done.value)) : failure('own-term-taken');
  }

  return {
    list: () => attempt(live),

    deleted: (now) =>
      attempt(async () => {
        const rows = await ownTerms
          .where('deletedAt')
          .above(Math.max(0, now - TRASH_TIME)) // 0 stands for those that are not deleted
          .reverse()
          .sortBy('deletedAt');
        return rows.map(toKeptOwnTerm);
      }),

    keep: (id, fields, now) =>
      put(id, (before) => ({ ...fields, id, addedAt: before?.addedAt ?? now, changedAt: now }), now),

    remove: async (id, now) =>
      announced(
        await attempt(() =>
          database.transaction('rw', ownTerms, async () => {
            const term = await kept(id);
            if (term) await ownTerms.put(toOwnTermRow(deletedOwnTerm(term, now)));
          }),
        ),
      ),

    restore: (id, now) =>
      put(
        id,
        (before) => {
          if (!before) throw new Error(`no own term ${id}`);
          return toOwnTerm(before);
        },
        now,
      ),

    write: async (plan, now) =>
      announced(
        await attempt(() =>
          database.transaction('rw', ownTerms, async () => {
            const terms = plan(await live());
            const rows = await ownTerms.bulkGet(terms.map(({ id }) => id));
            const written = terms.map((term, index) => {
              const row = rows[index];
              return writtenOwnTerm(term, row && toKeptOwnTerm(row), now);
            });
            await ownTerms.bulkPut(written.map(toOwnTermRow));
          }),
        ),
      ),

    close: () => database.close(),
  };
}
