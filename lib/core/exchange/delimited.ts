import * as delimited from '../text/delimited.ts';
import { type Parsed, refused } from './parsed.ts';

export type Row = delimited.DelimitedRow;

/** Reads separated values; rows in which nothing stands are passed over. */
export function parseDelimited(text: string, separator: string): Parsed<Row[]> {
  const { rows, problems } = delimited.parseDelimited(text, separator);
  const [wrong] = problems;
  if (wrong) return refused('open-quote', wrong.line, wrong.detail);
  return { ok: true, value: rows.filter(({ cells }) => cells.some((cell) => cell !== '')) };
}

/**
 * Writes separated values. A cell that a spreadsheet would take for a formula gets an apostrophe, which `unguarded`
 * takes away again.
 */
export function writeDelimited(rows: readonly (readonly string[])[], separator: string): string {
  const guarded = (cell: string) => (/^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
  return delimited.writeDelimited(
    rows.map((row) => row.map(guarded)),
    separator,
  );
}

/** A cell without the apostrophe that kept a spreadsheet from calculating it. */
export function unguarded(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
