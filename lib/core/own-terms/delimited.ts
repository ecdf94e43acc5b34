import { type ImportProblem, problem } from './exchange.ts';

/** One record of a CSV or TSV file with the line on which it begins, from 1. */
export type DelimitedRecord = { readonly line: number; readonly cells: readonly string[] };

export type Delimiter = ',' | '\t' | ';';

/**
 * Reads RFC 4180: quoted cells may hold delimiters, doubled quotes and line breaks; blank lines are passed over. Our
 * own reader, since a record has to know its line in the file and libraries count records.
 */
export function parseDelimited(
  text: string,
  delimiter: Delimiter,
): { readonly records: readonly DelimitedRecord[]; readonly problems: readonly ImportProblem[] } {
  const records: DelimitedRecord[] = [];
  const problems: ImportProblem[] = [];
  const plain = new RegExp(`[^${delimiter}\\r\\n]*`, 'y');
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const begin = line;
    const cells: string[] = [];
    do {
      if (cells.length > 0) at++;
      cells.push(text.charAt(at) === '"' ? quoted() : unquoted());
    } while (text.charAt(at) === delimiter);
    if (text.startsWith('\r\n', at)) at++;
    at++;
    line++;
    if (cells.length > 1 || cells[0]?.trim() !== '') records.push({ line: begin, cells });
  }
  return { records, problems };

  function unquoted(): string {
    plain.lastIndex = at;
    const cell = plain.exec(text)?.[0] ?? '';
    at += cell.length;
    return cell;
  }

  function quoted(): string {
    const begin = line;
    const start = at + 1;
    let end = text.indexOf('"', start);
    while (end >= 0 && text.charAt(end + 1) === '"') end = text.indexOf('"', end + 2);
    const cell = text.slice(start, end < 0 ? text.length : end);
    line += cell.match(/\r\n|\r|\n/g)?.length ?? 0;
    if (end < 0) problems.push(problem(begin, 'quote_open', cell.slice(0, 30)));
    at = end < 0 ? text.length : end + 1;
    const rest = unquoted();
    if (rest.trim() !== '') problems.push(problem(line, 'quote_stray', rest.trim().slice(0, 30)));
    return cell.replaceAll('""', '"');
  }
}

export function writeDelimited(records: readonly (readonly string[])[], delimiter: Delimiter): string {
  const cell = (text: string) =>
    /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  return records.map((cells) => `${cells.map(cell).join(delimiter)}\r\n`).join('');
}
