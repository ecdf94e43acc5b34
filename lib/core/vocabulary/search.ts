import type { EntrySummary } from './entry-summary.ts';
import { soundOf } from './sound.ts';

export type Search = {
  /**
   * Those of `among` that hold the query in their headword (either script), pinyin (with or without tones and spaces) or
   * meaning, in their order.
   */
  find(query: string, among: readonly EntrySummary[]): readonly EntrySummary[];
};

/** Searches as the reader types: the text of an entry is made ready once, and looked through at every key. */
export function createSearch(): Search {
  const texts = new WeakMap<EntrySummary, string>();

  function textOf(summary: EntrySummary): string {
    const made = texts.get(summary);
    if (made !== undefined) return made;
    const { simplified, traditional, meaning } = summary;
    // A line break is in no query: none is found across two texts.
    const text = `${simplified}\n${traditional}\n${meaning}`.toLowerCase();
    texts.set(summary, text);
    return text;
  }

  return {
    find(query, among) {
      const wanted = query.trim().toLowerCase();
      if (wanted === '') return among;
      const sound = soundOf(wanted);
      return among.filter(
        (summary) => textOf(summary).includes(wanted) || (sound !== '' && summary.sound.includes(sound)),
      );
    },
  };
}
