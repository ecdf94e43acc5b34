import { failure, type Result } from '../core/result.ts';
import type { Database } from './database.ts';

/** Why the notebook cannot be used for now: another tab has it open as it was before an update, or this one does. */
export type ConnectionTrouble = 'storage-blocked' | 'storage-outdated';

type Act = (...given: never[]) => Promise<unknown>;
type Acts = Readonly<Record<string, Act>>;

export type Connection = {
  trouble(): ConnectionTrouble | null;
  /** Calls back whenever there is trouble, and when it is over. @returns stops that. */
  onTrouble(listener: (trouble: ConnectionTrouble | null) => void): () => void;
  /** The same acts, each of which fails at once, where it would wait for the reader to close another tab. */
  unlessBlocked<Given extends Acts>(acts: Given): Given;
};

/** Watches how the notebook is opened. To be called before the database is first used. */
export function watchConnection(database: Database): Connection {
  const listeners = new Set<(trouble: ConnectionTrouble | null) => void>();
  let trouble: ConnectionTrouble | null = null;

  function tell(next: ConnectionTrouble | null): void {
    trouble = next;
    for (const listener of [...listeners]) listener(next);
  }

  database.on('blocked', () => tell('storage-blocked'));
  database.on('versionchange', ({ newVersion }) => {
    if (newVersion !== null) tell('storage-outdated');
  });
  database.on('ready', () => void (trouble === 'storage-blocked' && tell(null)), true);

  function onTrouble(listener: (trouble: ConnectionTrouble | null) => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  /** What an act answers, or that it is blocked, if that shows first. */
  function orBlocked(act: () => Promise<unknown>): Promise<unknown> {
    const blocked: Result<never> = failure('storage-blocked');
    if (trouble === 'storage-blocked') return Promise.resolve(blocked);
    return new Promise((resolve, reject) => {
      const stop = onTrouble((next) => next === 'storage-blocked' && resolve(blocked));
      act().then(resolve, reject).finally(stop);
    });
  }

  return {
    trouble: () => trouble,
    onTrouble,
    unlessBlocked: (acts) =>
      Object.fromEntries(
        Object.entries(acts).map(([name, act]) => [name, (...given: never[]) => orBlocked(() => act(...given))]),
      ) as typeof acts, // the same functions by the same names
  };
}
