import type { FIELD_PROBLEMS } from './check-fields.ts';
import type { OwnTerm, RawFields } from './own-term.ts';

/** A term as a file has it; what the file says nothing of is absent. `line` is where it begins, from 1. */
export type FileTerm = {
  readonly line: number;
  readonly fields: Partial<RawFields>;
  readonly id?: string;
  readonly addedAt?: number;
  readonly changedAt?: number;
};

/** What may be wrong with a file besides its terms. */
export const FILE_PROBLEMS = [
  'empty',
  'no_headword_column',
  'no_rendering_column',
  'column_twice',
  'too_many_cells',
  'quote_open',
  'quote_stray',
  'time_invalid',
  'id_invalid',
  'json_broken',
  'json_foreign',
  'json_newer',
  'json_term',
  'xml_broken',
  'xml_entities',
  'xml_foreign',
  'no_chinese',
  'twice',
  'taken',
] as const;

/** Why a file cannot be taken: the line, from 1, and what is wrong there; `detail` is the text or the other line. */
export type ImportProblem = {
  readonly line: number;
  readonly code: (typeof FILE_PROBLEMS)[number] | (typeof FIELD_PROBLEMS)[number];
  readonly detail: string;
};

/** All of a file's terms, or all that is wrong with it. */
export type ReadFile =
  | {
      readonly kind: 'terms';
      readonly terms: readonly FileTerm[];
      /** Columns that Tifa has no use for. */
      readonly unused: readonly string[];
    }
  | { readonly kind: 'problems'; readonly problems: readonly ImportProblem[] };

export function problem(line: number, code: ImportProblem['code'], detail = ''): ImportProblem {
  return { line, code, detail };
}

/** The terms if there is nothing wrong, else the problems. */
export function readFile(
  terms: readonly FileTerm[],
  problems: readonly ImportProblem[],
  unused: readonly string[] = [],
): ReadFile {
  return problems.length > 0 ? { kind: 'problems', problems } : { kind: 'terms', terms, unused };
}

/** ISO 8601 in UTC, to the millisecond. */
export function timeText(time: number): string {
  return new Date(time).toISOString();
}

/** The time in epoch milliseconds; null where the text is no time of ours. */
export function parseTime(text: string): number | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(text)) return null;
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : time;
}

export type Export = (terms: readonly OwnTerm[]) => string;
