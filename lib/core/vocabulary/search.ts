import type { EntrySummary } from './entry-summary.ts';
import { soundOf } from './sound.ts';

export type Search = {
  /**
   * Those of `among` that hold the query in their headword (either script), pinyin (with or without tones and spaces) or
   * meaning, in their order.
   */
  find(query: string, among: readonly EntrySummary[]): readonly EntrySummary[];
};

/** What was searched for last, and where: a query that only grows finds nothing that it did not find before. */
type Found = {
  readonly among: readonly EntrySummary[];
  readonly wanted: string;
  readonly sound: string;
  readonly found: readonly EntrySummary[];
};

/** Searches as the reader types. Nothing is made ready beforehand: that took longer than any key. */
export function createSearch(): Search {
  let last: Found | null = null;
  return {
    find(query, among) {
      const wanted = query.trim().toLowerCase();
      if (wanted === '') return among;
      const sound = soundOf(wanted);
      const from = last && last.among === among && isNarrower(wanted, sound, last) ? last.found : among;
      // An expression that minds no case spares tens of thousands of texts in lower case at every key.
      const holds = new RegExp(wanted.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'), 'i');
      const found = from.filter(
        ({ simplified, traditional, meaning, sound: itsSound }) =>
          holds.test(simplified) ||
          (traditional !== simplified && holds.test(traditional)) ||
          holds.test(meaning) ||
          (sound !== '' && itsSound.includes(sound)),
      );
      last = { among, wanted, sound, found };
      return found;
    },
  };
}

/** Whether all that a query finds was found by another: `lu` becomes `lü`, which does not hold it, as `lua` does. */
function isNarrower(wanted: string, sound: string, before: Found): boolean {
  const isInSound = sound === '' || (before.sound !== '' && sound.includes(before.sound));
  return wanted.includes(before.wanted) && isInSound;
}
