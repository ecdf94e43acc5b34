import type { CedictEntry } from '../lib/core/dictionary/cedict.ts';
import { readDataTable } from './data-table.ts';

/**
 * People of politics, as entries of the dictionary.
 * @throws Error where CC-CEDICT has such a word by now: the row can go.
 */
export async function readPeople(cedict: readonly CedictEntry[]): Promise<CedictEntry[]> {
  const headwords = new Set(cedict.map(({ simplified }) => simplified));
  const rows = await readDataTable('people.tsv');
  return rows.map(([simplified = '', traditional = '', pinyin = '', who = '']) => {
    if (headwords.has(simplified)) throw new Error(`people.tsv: CC-CEDICT has ${simplified}`);
    return { simplified, traditional, pinyin, english: who.split(' / '), isOurs: true };
  });
}
