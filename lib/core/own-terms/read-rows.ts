import { type DelimitedRow, parseDelimited } from '../text/delimited.ts';
import { type ImportProblem, problem } from './exchange.ts';

/** The rows of a CSV or TSV file but for blank ones, and what is wrong with its quotation marks. */
export function readRows(
  text: string,
  delimiter: string,
): { readonly rows: readonly DelimitedRow[]; readonly problems: readonly ImportProblem[] } {
  const { rows, problems } = parseDelimited(text, delimiter);
  return {
    rows: rows.filter(({ cells }) => cells.length > 1 || cells[0]?.trim() !== ''),
    problems: problems.map(({ line, kind, detail }) =>
      problem(line, kind === 'open' ? 'quote_open' : 'quote_stray', detail),
    ),
  };
}
