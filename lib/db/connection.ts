import { failure, type Result } from '../core/result.ts';
import type { Database } from './database.ts';

/** Why the notebook cannot be used for now: another tab has it open as it was before an update, or this one does. */
export type ConnectionTrouble = 'storage-blocked' | 'storage-outdated';

type Act = (...given: never[]) => unknown;
type Acts = Readonly<Record<string, Act>>;

export type Connection = {
  trouble(): ConnectionTrouble | null;
  /** Calls back whenever there is trouble, and when it is over. @returns stops that. */
  onTrouble(listener: (trouble: ConnectionTrouble | null) => void): () => void;
  /** The notebook is being opened: if that takes long, there is trouble. @returns stops waiting for it. */
  expectOpen(): () => void;
  /** The same acts, each of which fails at once, where it would wait for the reader to close another tab. */
  unlessBlocked<Given extends Acts>(acts: Given): Given;
};

/** The browser says only to the first who waits for another tab that it is blocked; the next hear nothing, for so long. */
const PATIENCE = 2_000;

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

  function expectOpen(): () => void {
    const isWaiting = () => !database.isOpen() && !database.hasFailed();
    const timer = isWaiting() ? setTimeout(() => isWaiting() && tell('storage-blocked'), PATIENCE) : undefined;
    return () => clearTimeout(timer);
  }

  /** What an act answers, or that it is blocked, if that shows first. */
  function orBlocked(act: () => unknown): Promise<unknown> {
    const blocked: Result<never> = failure('storage-blocked');
    if (trouble === 'storage-blocked') return Promise.resolve(blocked);
    return new Promise((resolve, reject) => {
      const stops = [onTrouble((next) => next === 'storage-blocked' && resolve(blocked)), expectOpen()];
      const answered = Promise.resolve(act()).then(resolve, reject);
      void answered.finally(() => {
        for (const stop of stops) stop();
      });
    });
  }

  return {
    trouble: () => trouble,
    onTrouble,
    expectOpen,
    unlessBlocked: (acts) =>
      Object.fromEntries(
        Object.entries(acts).map(([name, act]) => [name, (...given: never[]) => orBlocked(() => act(...given))]),
      ) as typeof acts, // the same functions by the same names
  };
}
