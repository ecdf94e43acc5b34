import { readDataTable } from './data-table.ts';

/** How a word of jieba's that CC-CEDICT lacks is read, in CC-CEDICT's notation. */
export type WordReading = { readonly simplified: string; readonly traditional: string; readonly pinyin: string };

export async function readWordReadings(): Promise<WordReading[]> {
  const rows = await readDataTable('word-readings.tsv');
  return rows.map(([simplified = '', traditional = '', pinyin = '']) => ({ simplified, traditional, pinyin }));
}
