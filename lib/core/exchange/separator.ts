import * as delimited from '../text/delimited.ts';

const SEPARATORS = ['\t', ';', ','] as const;
/** UTF-16 units of the file's beginning that are enough to tell. */
const SAMPLE = 20_000;
/** What Excel writes and reads as a first line of its own. */
const DECLARED = /^\uFEFF?"?sep=([\t;,|])"?\s*[\r\n]/i;

/**
 * By what the cells of a table are apart: the separator by which most rows are as wide as the first, commas within a
 * text or semicolons in a meaning notwithstanding.
 * @returns `isDeclared` where the first line says it, and is no row
 */
export function findSeparator(text: string): { readonly separator: string; readonly isDeclared: boolean } {
  const declared = DECLARED.exec(text)?.[1];
  if (declared !== undefined) return { separator: declared, isDeclared: true };
  const sample = text.slice(0, SAMPLE);
  const rated = SEPARATORS.map((separator) => ({ separator, rows: asWideAsTheFirst(sample, separator) }));
  rated.sort((a, b) => b.rows - a.rows);
  return { separator: rated[0] && rated[0].rows > 0 ? rated[0].separator : ',', isDeclared: false };
}

function asWideAsTheFirst(sample: string, separator: string): number {
  const { rows } = delimited.parseDelimited(sample, separator);
  const width = rows[0]?.cells.length ?? 0;
  return width > 1 ? rows.filter(({ cells }) => cells.length === width).length : 0;
}
