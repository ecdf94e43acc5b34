import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './root.ts';

/** The rows of a table in `lib/data`, cell by cell; lines that begin with `#` are comments. */
export async function readDataTable(name: string): Promise<string[][]> {
  const text = await readFile(join(ROOT, 'lib/data', name), 'utf8');
  const rows = text.split('\n').filter((row) => row !== '' && !row.startsWith('#'));
  return rows.map((row) => row.split('\t'));
}
