import { STATUSES } from '../vocabulary/entry.ts';
import type { Notebook } from '../vocabulary/notebook.ts';
import { COLUMNS, type Column, type Mapping } from './column.ts';
import { parseDelimited, type Row, unguarded, writeDelimited } from './delimited.ts';
import { currentEntries } from './exported-entry.ts';
import { guessMapping, hasHeadingRow } from './guess-columns.ts';
import { listedDay, listedMoment } from './listed-date.ts';
import { type ListedItem, listedItem } from './listed-item.ts';
import { listedTags, writeTags } from './listed-tags.ts';
import { allOf, type Parsed, refused } from './parsed.ts';
import { findSeparator } from './separator.ts';

/** The notebook's entries as a table for spreadsheets, with a byte order mark, without which Excel misreads Chinese. */
export function writeTable(notebook: Notebook, separator: ',' | '\t'): string {
  const rows = currentEntries(notebook).map(({ entry, latest }) => [
    entry.item.simplified,
    entry.item.traditional,
    entry.item.pinyin,
    entry.item.meaning,
    entry.status,
    writeTags(entry.tags),
    entry.note,
    latest?.sentence ?? '',
    latest?.title ?? '',
    latest?.url ?? '',
    latest?.articleDate ?? '',
    new Date(latest?.at ?? entry.savedAt).toISOString(),
  ]);
  return `\uFEFF${writeDelimited([COLUMNS, ...rows], separator)}`;
}

/** A table with what its columns hold: as it seems at first, then as the reader says. */
export type OpenTable = {
  readonly rows: readonly Row[];
  readonly mapping: Mapping;
  /** Whether the first row names them, and is none of the list. */
  readonly hasHeading: boolean;
};

/** Opens a table. Its separator is looked for: see `separator.ts`. */
export function openTable(text: string): Parsed<OpenTable> {
  const { separator, isDeclared } = findSeparator(text);
  const parsed = parseDelimited(text, separator);
  if (!parsed.ok) return parsed;
  const rows = isDeclared ? parsed.value.slice(1) : parsed.value;
  if (rows.length === 0) return refused('empty-file');
  const hasHeading = hasHeadingRow(rows);
  return { ok: true, value: { rows, hasHeading, mapping: guessMapping(rows, hasHeading) } };
}

/** The items of a table, as its columns are said to hold them. */
export function readTable({ rows, hasHeading, mapping }: OpenTable): Parsed<ListedItem[]> {
  if (!mapping.includes('simplified') && !mapping.includes('traditional'))
    return refused('no-column', null, 'simplified');
  return allOf(rows.slice(hasHeading ? 1 : 0).map((row) => itemOf(row, mapping)));
}
function itemOf({ line, cells }: Row, mapping: Mapping): Parsed<ListedItem> {
  const cell = (column: Column) => unguarded(cells[mapping.indexOf(column)] ?? '');
  const given = {
    status: cell('status').trim().toLowerCase(),
    day: cell('article date').trim(),
    met: cell('met').trim(),
  };
  const status = STATUSES.find((one) => one === given.status) ?? null;
  const articleDate = listedDay(given.day);
  const at = listedMoment(given.met);
  if (given.status !== '' && status === null) return refused('bad-status', line, given.status);
  if (given.day !== '' && articleDate === null) return refused('bad-date', line, given.day);
  if (given.met !== '' && at === null) return refused('bad-date', line, given.met);
  return listedItem(
    {
      simplified: cell('simplified'),
      traditional: cell('traditional'),
      pinyin: cell('pinyin'),
      meaning: cell('meaning'),
      note: cell('note'),
      tags: listedTags(cell('tags')),
      status,
      met: { sentence: cell('sentence'), title: cell('title'), url: cell('url'), at, articleDate },
    },
    line,
  );
}
