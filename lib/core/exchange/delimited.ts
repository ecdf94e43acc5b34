import { type Parsed, refused } from './parsed.ts';

/** A row of a table with the line of the file on which it begins, counted from 1. */
export type Row = { readonly line: number; readonly cells: readonly string[] };

/**
 * Reads separated values (RFC 4180): cells may stand in quotation marks, with line breaks and doubled quotation marks
 * in them. Lines end in LF, CRLF or CR; a byte order mark and empty lines are passed over.
 */
export function parseDelimited(text: string, separator: string): Parsed<Row[]> {
  const rows: Row[] = [];
  // A cell and what ends it.
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^${escaped(separator)}\\r\\n]*))(${escaped(separator)}|\\r\\n|\\n|\\r|$)`,
    'y',
  );
  let line = 1;
  let row: { line: number; cells: string[] } = { line, cells: [] };
  cell.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    const [whole = '', quoted, plain = '', end] = match ?? [];
    if (!match || plain.startsWith('"')) return refused('open-quote', line, plain.slice(0, 20));
    row.cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    line += countLines(whole);
    if (end === separator && cell.lastIndex < text.length) continue;
    if (end === separator) row.cells.push('');
    if (row.cells.some((one) => one !== '')) rows.push(row);
    row = { line, cells: [] };
  }
  return { ok: true, value: rows };
}

/**
 * Writes separated values as spreadsheets read them: CRLF, quotation marks only where they are needed. A cell that a
 * spreadsheet would take for a formula gets an apostrophe, which `unguarded` takes away again.
 */
export function writeDelimited(rows: readonly (readonly string[])[], separator: string): string {
  const needsQuotes = new RegExp(`["\\r\\n${escaped(separator)}]|^\\s|\\s$|^\\uFEFF`);
  const cell = (text: string) => {
    const safe = /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join('');
}

/** A cell without the apostrophe that kept a spreadsheet from calculating it. */
export function unguarded(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

function escaped(separator: string): string {
  return separator.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

function countLines(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
