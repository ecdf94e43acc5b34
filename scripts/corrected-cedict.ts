import type { CedictEntry } from '../lib/core/dictionary/cedict.ts';
import { readDataTable } from './data-table.ts';

/** A row of the table: `from` is CC-CEDICT's reading, or empty where the entry is ours. */
export type CorrectedWord = {
  readonly simplified: string;
  readonly traditional: string;
  readonly from: string;
  readonly to: string;
  readonly english: readonly string[];
};

export async function readCorrectedWords(): Promise<CorrectedWord[]> {
  const rows = await readDataTable('corrected-words.tsv');
  return rows.map(([simplified = '', traditional = '', from = '', to = '', meaning = '']) => {
    return { simplified, traditional, from, to, english: meaning === '' ? [] : meaning.split('/') };
  });
}

/**
 * CC-CEDICT with the readings of the table.
 * @throws Error where it no longer has an entry that is to be corrected: the row can go, or wants another look.
 */
export function correctedCedict(cedict: readonly CedictEntry[], words: readonly CorrectedWord[]): CedictEntry[] {
  const entries = [...cedict];
  for (const { simplified, traditional, from, to, english } of words) {
    if (from === '') {
      entries.push({ simplified, traditional, pinyin: to, english, isOurs: true });
      continue;
    }
    const at = entries.findIndex((entry) => entry.simplified === simplified && entry.pinyin === from);
    const entry = entries[at];
    if (!entry) throw new Error(`CC-CEDICT does not read ${simplified} ${from}`);
    entries[at] = { ...entry, pinyin: to, english: entry.english.filter((sense) => !isAlsoRead(sense, to)) };
  }
  return entries;
}

/** The note that named the standard reading as another one. */
function isAlsoRead(sense: string, reading: string): boolean {
  return sense === `also pr. [${reading}]` || sense === `also pr. [${reading.replaceAll(' ', '')}]`;
}
