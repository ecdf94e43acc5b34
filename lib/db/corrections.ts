import type { Correction } from '../core/corrections/correction.ts';
import type { Result } from '../core/result.ts';
import type { Database } from './database.ts';
import type { Outcome } from './outcome.ts';
import { attempt } from './storage-failure.ts';

/** The readings that the reader corrected. */
export type CorrectionTable = {
  list(): Outcome<Correction[]>;
  /** Puts a correction in place of what was said of the word for `sentence` and for all. */
  put(correction: Correction, sentence: string): Outcome<void>;
  /** Forgets what was said of a word for a sentence and for all. */
  forget(word: string, sentence: string): Outcome<void>;
};

/** @param announce is told, after every change, how many there are. */
export function createCorrectionTable(database: Database, announce: (count: number) => Promise<void>): CorrectionTable {
  const { corrections } = database;

  async function announced<Done extends Result<unknown>>(done: Done): Promise<Done> {
    if (done.ok) await announce(await corrections.count());
    return done;
  }

  async function forget(word: string, sentence: string): Promise<void> {
    await corrections.bulkDelete([
      [word, ''],
      [word, sentence],
    ]);
  }

  return {
    list: () => attempt(() => corrections.toArray()),
    put: async (correction, sentence) =>
      announced(
        await attempt(() =>
          database.transaction('rw', corrections, async () => {
            await forget(correction.word, sentence);
            await corrections.put(correction);
          }),
        ),
      ),
    forget: async (word, sentence) => announced(await attempt(() => forget(word, sentence))),
  };
}
