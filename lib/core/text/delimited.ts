/** A row of separated values with the line of the file on which it begins, from 1. */
export type DelimitedRow = { readonly line: number; readonly cells: readonly string[] };

/** A quotation mark that is never closed, or text behind one that was; `detail` is how the cell or the text begins. */
export type QuoteProblem = { readonly line: number; readonly kind: 'open' | 'stray'; readonly detail: string };

/**
 * Reads RFC 4180: quoted cells may hold delimiters, doubled quotes and line breaks; lines end in LF, CRLF or CR. A byte
 * order mark and empty lines are passed over. Our own reader, since a row has to know its line in the file and libraries
 * count rows.
 * @param delimiter a single UTF-16 unit.
 */
export function parseDelimited(
  text: string,
  delimiter: string,
): { readonly rows: readonly DelimitedRow[]; readonly problems: readonly QuoteProblem[] } {
  const rows: DelimitedRow[] = [];
  const problems: QuoteProblem[] = [];
  const plain = new RegExp(`[^${escaped(delimiter)}\\r\\n]*`, 'y');
  let at = text.startsWith('\uFEFF') ? 1 : 0;
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
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: begin, cells });
  }
  return { rows, problems };

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
    if (end < 0) problems.push({ line: begin, kind: 'open', detail: cell.slice(0, 30) });
    at = end < 0 ? text.length : end + 1;
    const rest = unquoted().trim();
    if (rest !== '') problems.push({ line, kind: 'stray', detail: rest.slice(0, 30) });
    return cell.replaceAll('""', '"');
  }
}

/** Writes separated values as spreadsheets read them: CRLF, quotation marks only where they are needed. */
export function writeDelimited(rows: readonly (readonly string[])[], delimiter: string): string {
  const needsQuotes = new RegExp(`["\\r\\n${escaped(delimiter)}]|^\\s|\\s$|^\\uFEFF`);
  const cell = (text: string) => (needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((cells) => `${cells.map(cell).join(delimiter)}\r\n`).join('');
}

function escaped(delimiter: string): string {
  return delimiter.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
