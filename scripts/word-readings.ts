import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './root.ts';

/** How a word of jieba's that CC-CEDICT lacks is read, in CC-CEDICT's notation. */
export type WordReading = { readonly simplified: string; readonly traditional: string; readonly pinyin: string };

export async function readWordReadings(): Promise<WordReading[]> {
  const text = await readFile(join(ROOT, 'lib/data/word-readings.tsv'), 'utf8');
  const rows = text.split('\n').filter((row) => row !== '' && !row.startsWith('#'));
  return rows.map((row) => {
    const [simplified = '', traditional = '', pinyin = ''] = row.split('\t');
    return { simplified, traditional, pinyin };
  });
}
