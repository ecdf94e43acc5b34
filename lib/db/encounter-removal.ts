import { nextClock } from '../core/vocabulary/edited.ts';
import type { Encounter } from '../core/vocabulary/entry.ts';
import { encounterTombstone } from '../core/vocabulary/notebook.ts';
import type { Database } from './database.ts';
import type { Outcome } from './outcome.ts';
import { attempt } from './storage-failure.ts';

export type EncounterRemoval = {
  /** Deletes single meetings; the entry stays, without any if it was the last. @returns what went. */
  removeEncounters(ids: readonly string[], now: number): Outcome<Encounter[]>;
  /** Brings deleted meetings back, later than their deletion, so that it holds on other machines too. */
  restoreEncounters(removed: readonly Encounter[], now: number): Outcome<void>;
};

export function createEncounterRemoval(database: Database): EncounterRemoval {
  const { encounters, tombstones } = database;
  return {
    removeEncounters: (ids, now) =>
      attempt(() =>
        database.transaction('rw', encounters, tombstones, async () => {
          const found = (await encounters.bulkGet([...ids])).filter((row) => row !== undefined);
          await tombstones.bulkPut(found.map(({ id, keptAt }) => encounterTombstone(id, Math.max(now, keptAt))));
          await encounters.bulkDelete(found.map(({ id }) => id));
          return found;
        }),
      ),

    restoreEncounters: (removed, now) =>
      attempt(() =>
        database.transaction('rw', encounters, tombstones, async () => {
          const graves = await tombstones.bulkGet(removed.map(({ id }) => encounterTombstone(id, 0).id));
          await encounters.bulkPut(
            removed.map((encounter, index) => {
              const latest = Math.max(encounter.keptAt, graves[index]?.at ?? 0);
              return { ...encounter, keptAt: nextClock(latest, now) };
            }),
          );
        }),
      ),
  };
}
