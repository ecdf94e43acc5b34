import type { Correction } from '../core/corrections/correction.ts';
import type { Result } from '../core/result.ts';
import { nextClock } from '../core/vocabulary/edited.ts';
import { correctionKey, correctionTombstone } from '../core/vocabulary/notebook.ts';
import type { Database } from './database.ts';
import type { Outcome } from './outcome.ts';
import { attempt } from './storage-failure.ts';

/** The readings that the reader corrected. */
export type CorrectionTable = {
  list(): Outcome<Correction[]>;
  /** Puts a correction in place of what was said of the word for `sentence` and for all. */
  put(correction: Correction, sentence: string): Outcome<void>;
  /** Forgets what was said of a word for a sentence and for all, at `now` (epoch ms). */
  forget(word: string, sentence: string, now: number): Outcome<void>;
};

/** @param announce is told, after every change, how many there are. */
export function createCorrectionTable(database: Database, announce: (count: number) => Promise<void>): CorrectionTable {
  const { corrections, tombstones } = database;

  async function announced<Done extends Result<unknown>>(done: Done): Promise<Done> {
    if (done.ok) await announce(await corrections.count());
    return done;
  }

  async function said(word: string, sentence: string): Promise<Correction[]> {
    const rows = await corrections.bulkGet(
      sentence === ''
        ? [[word, '']]
        : [
            [word, ''],
            [word, sentence],
          ],
    );
    return rows.filter((row) => row !== undefined);
  }

  /** Takes corrections out so that no older file brings them back. */
  async function bury(gone: readonly Correction[], now: number): Promise<void> {
    await tombstones.bulkPut(gone.map((one) => correctionTombstone(one, Math.max(now, one.at))));
    await corrections.bulkDelete(gone.map(({ word, sentence }) => [word, sentence]));
  }

  /** The correction later than what it replaces and than its own removal. */
  async function latest(correction: Correction): Promise<Correction> {
    const replaced = await corrections.get([correction.word, correction.sentence]);
    const grave = await tombstones.get(correctionTombstone(correction, 0).id);
    return { ...correction, at: nextClock(Math.max(replaced?.at ?? 0, grave?.at ?? 0), correction.at) };
  }

  return {
    list: () => attempt(() => corrections.toArray()),
    put: async (correction, sentence) =>
      announced(
        await attempt(() =>
          database.transaction('rw', corrections, tombstones, async () => {
            const before = await said(correction.word, sentence);
            const others = before.filter((one) => correctionKey(one) !== correctionKey(correction));
            await bury(others, correction.at);
            await corrections.put(await latest(correction));
          }),
        ),
      ),
    forget: async (word, sentence, now) =>
      announced(
        await attempt(() =>
          database.transaction('rw', corrections, tombstones, async () => bury(await said(word, sentence), now)),
        ),
      ),
  };
}
