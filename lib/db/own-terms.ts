import { type OwnTerm, type OwnTermFields, ownTermKey } from '../core/own-terms/own-term.ts';
import { failure, ok, type Result } from '../core/result.ts';
import type { Database, OwnTermRow } from './database.ts';
import { attempt, type StorageFailure } from './storage-failure.ts';

type Outcome<Value> = Promise<Result<Value, StorageFailure>>;

/** Another term of the glossary has the same headword for the same site. */
type Taken = 'own-term-taken';

/** The reader's own glossary. Times are epoch milliseconds and always given by the caller. */
export type OwnTerms = {
  /** Terms that are not deleted, the latest changed first. */
  list(): Outcome<OwnTerm[]>;
  /** Adds a term, or puts new fields in place of those it had. Doing so twice is doing so once. */
  keep(id: string, fields: OwnTermFields, now: number): Promise<Result<OwnTerm, StorageFailure | Taken>>;
  /** Puts a term aside; `restore` brings it back, unless another has taken its place. */
  remove(id: string, now: number): Outcome<void>;
  restore(id: string): Promise<Result<OwnTerm, StorageFailure | Taken>>;
  /** Writes what `plan` makes of the glossary as it then stands: all of it or nothing. */
  write(plan: (existing: readonly OwnTerm[]) => readonly OwnTerm[]): Outcome<void>;
  close(): void;
};

/** @param announce is told, after every change, how many terms there are. */
export function createOwnTerms(database: Database, announce: (count: number) => Promise<void>): OwnTerms {
  const { ownTerms } = database;

  async function live(): Promise<OwnTerm[]> {
    const rows = await ownTerms.where('deletedAt').equals(0).toArray();
    return rows.map(toOwnTerm).sort((a, b) => b.changedAt - a.changedAt || (a.id < b.id ? -1 : 1));
  }

  async function announced<Done extends Result<unknown>>(done: Done): Promise<Done> {
    if (done.ok) await announce((await live()).length);
    return done;
  }

  /** Puts a term into the glossary where its place is free. */
  async function put(make: () => Promise<OwnTerm>): Promise<Result<OwnTerm, StorageFailure | Taken>> {
    const done = await attempt(() =>
      database.transaction('rw', ownTerms, async () => {
        const term = await make();
        const isTaken = (await live()).some((other) => other.id !== term.id && ownTermKey(other) === ownTermKey(term));
        if (isTaken) return null;
        await ownTerms.put({ ...term, deletedAt: 0 });
        return term;
      }),
    );
    if (!done.ok) return done;
    return done.value ? announced(ok(done.value)) : failure('own-term-taken');
  }

  return {
    list: () => attempt(live),

    keep: (id, fields, now) =>
      put(async () => {
        const before = await ownTerms.get(id);
        return { ...fields, id, addedAt: before?.addedAt ?? now, changedAt: now };
      }),

    remove: async (id, now) =>
      announced(
        await attempt(async () => {
          await ownTerms.update(id, { deletedAt: now });
        }),
      ),

    restore: (id) =>
      put(async () => {
        const row = await ownTerms.get(id);
        if (!row) throw new Error(`no own term ${id}`);
        return toOwnTerm(row);
      }),

    write: async (plan) =>
      announced(
        await attempt(() =>
          database.transaction('rw', ownTerms, async () => {
            const written = plan(await live());
            await ownTerms.bulkPut(written.map((term) => ({ ...term, deletedAt: 0 })));
          }),
        ),
      ),

    close: () => database.close(),
  };
}

function toOwnTerm({ deletedAt: _, ...term }: OwnTermRow): OwnTerm {
  return term;
}
