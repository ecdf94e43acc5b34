import * as v from 'valibot';
import { STATUSES } from '../vocabulary/entry.ts';
import type { Notebook } from '../vocabulary/notebook.ts';
import { parseDelimited, type Row, unguarded, writeDelimited } from './delimited.ts';
import { currentEntries } from './exported-entry.ts';
import { type ListedItem, listedItem } from './listed-item.ts';
import { allOf, type Parsed, refused } from './parsed.ts';

/** What a column of a table may hold, in the order in which we write them. */
export const COLUMNS = [
  'simplified',
  'traditional',
  'pinyin',
  'meaning',
  'status',
  'tags',
  'note',
  'sentence',
  'title',
  'url',
  'article date',
  'met',
] as const;
export type Column = (typeof COLUMNS)[number];

/** What each column of a file holds, from the left; null for what is not taken. */
export type Mapping = readonly (Column | null)[];

/** The names under which other programs know our columns, in lower case. */
const OTHER_NAMES: Readonly<Record<string, Column>> = {
  term: 'simplified',
  word: 'simplified',
  headword: 'simplified',
  hanzi: 'simplified',
  chinese: 'simplified',
  text: 'simplified',
  front: 'simplified',
  词: 'simplified',
  词语: 'simplified',
  简体: 'simplified',
  繁體: 'traditional',
  繁体: 'traditional',
  reading: 'pinyin',
  拼音: 'pinyin',
  rendering: 'meaning',
  definition: 'meaning',
  english: 'meaning',
  translation: 'meaning',
  back: 'meaning',
  释义: 'meaning',
  英文: 'meaning',
  notes: 'note',
  备注: 'note',
  标签: 'tags',
  example: 'sentence',
  context: 'sentence',
  例句: 'sentence',
  source: 'title',
  来源: 'title',
  link: 'url',
  date: 'met',
};

/** The notebook's entries as a table for spreadsheets, with a byte order mark, without which Excel misreads Chinese. */
export function writeTable(notebook: Notebook, separator: ',' | '\t'): string {
  const rows = currentEntries(notebook).map(({ entry, latest }) => [
    entry.item.simplified,
    entry.item.traditional,
    entry.item.pinyin,
    entry.item.meaning,
    entry.status,
    entry.tags.join(' '),
    entry.note,
    latest?.sentence ?? '',
    latest?.title ?? '',
    latest?.url ?? '',
    latest?.articleDate ?? '',
    new Date(latest?.at ?? entry.savedAt).toISOString(),
  ]);
  return `\uFEFF${writeDelimited([COLUMNS, ...rows], separator)}`;
}

/** A table as it is before the reader has said what its columns hold. */
export type OpenTable = {
  readonly rows: readonly Row[];
  /** What the first row names; all null where it is no heading. */
  readonly mapping: Mapping;
  readonly hasHeading: boolean;
};

/** Opens a table, separated by tabs, semicolons or commas, whichever its first line has. */
export function openTable(text: string): Parsed<OpenTable> {
  const firstLine = /^\uFEFF?([^\r\n]*)/.exec(text)?.[1] ?? '';
  const separator = ['\t', ';', ','].find((one) => firstLine.includes(one)) ?? ',';
  const rows = parseDelimited(text, separator);
  if (!rows.ok) return rows;
  const [first] = rows.value;
  if (!first) return refused('empty-file');
  const mapping = first.cells.map(columnNamed);
  const hasHeading = mapping.includes('simplified') || mapping.includes('traditional');
  return { ok: true, value: { rows: rows.value, mapping, hasHeading } };
}

/** The items of a table whose columns are known. */
export function readTable({ rows, hasHeading }: OpenTable, mapping: Mapping): Parsed<ListedItem[]> {
  if (!mapping.includes('simplified') && !mapping.includes('traditional'))
    return refused('no-column', null, 'simplified');
  return allOf(rows.slice(hasHeading ? 1 : 0).map((row) => itemOf(row, mapping)));
}

function columnNamed(heading: string): Column | null {
  const name = heading.trim().toLowerCase();
  return COLUMNS.find((column) => column === name) ?? OTHER_NAMES[name] ?? null;
}

const dateSchema = v.pipe(v.string(), v.isoDate());

function itemOf({ line, cells }: Row, mapping: Mapping): Parsed<ListedItem> {
  const cell = (column: Column) => unguarded(cells[mapping.indexOf(column)] ?? '');
  const status = STATUSES.find((one) => one === cell('status').trim());
  if (!status && cell('status').trim() !== '') return refused('bad-field', line, `status: ${cell('status')}`);
  const articleDate = cell('article date').trim();
  if (articleDate !== '' && !v.is(dateSchema, articleDate))
    return refused('bad-field', line, `article date: ${articleDate}`);
  const met = cell('met').trim();
  const at = met === '' ? null : Date.parse(met);
  if (Number.isNaN(at)) return refused('bad-field', line, `met: ${met}`);
  const place = { title: cell('title'), url: cell('url'), at, articleDate: articleDate || null };
  return listedItem(
    {
      simplified: cell('simplified'),
      traditional: cell('traditional'),
      pinyin: cell('pinyin'),
      meaning: cell('meaning'),
      note: cell('note'),
      tags: cell('tags').split(/[\s,;，；]+/),
      status: status ?? null,
      met: { sentence: cell('sentence'), ...place },
    },
    line,
  );
}
