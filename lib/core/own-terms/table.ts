import { writeDelimited } from '../text/delimited.ts';
import {
  type Export,
  type FileTerm,
  type ImportProblem,
  parseTime,
  problem,
  type ReadFile,
  readFile,
  timeText,
} from './exchange.ts';
import { readRows } from './read-rows.ts';

/** Columns by the name that we write, each with the names it is known by, in lower case and without spaces. */
const COLUMNS = {
  headword: ['headword', 'term', 'chinese', 'source term', 'zh', '词条', '词语', '术语', '提法', '中文', '原文'],
  traditional: ['traditional', 'traditional chinese', 'zh-hant', '繁体', '繁體', '繁体字'],
  pinyin: ['pinyin', 'reading', '拼音', '读音'],
  renderings: ['renderings', 'rendering', 'translation', 'translations', 'english', 'target term', 'en', '译法', '译文', '翻译', '英文', '英译'],
  forms: ['forms', 'other forms', 'variants', '其他写法', '异形', '变体'],
  note: ['note', 'notes', 'comment', 'definition', '备注', '注释', '说明', '释义', '定义'],
  source: ['source', 'reference', '出处', '来源', '依据'],
  site: ['site', 'website', '网站', '站点', '适用网站'],
  id: ['id', '编号'],
  addedAt: ['addedat', 'added', '添加时间', '加入时间'],
  changedAt: ['changedat', 'changed', '修改时间', '更改时间'],
} as const; // biome-ignore format: a table, read as one

type Column = keyof typeof COLUMNS;
// The keys of a literal of our own.
const COLUMN_NAMES = Object.keys(COLUMNS) as Column[];
const DELIMITERS = [',', '\t', ';'] as const;
type Delimiter = (typeof DELIMITERS)[number];

/** Spreadsheets take a file for UTF-8, and Chinese text for Chinese, only by this mark. */
const BYTE_ORDER_MARK = '\ufeff';

export const exportCsv: Export = (terms) => exportTable(terms, ',');
export const exportTsv: Export = (terms) => exportTable(terms, '\t');

function exportTable(terms: Parameters<Export>[0], delimiter: Delimiter): string {
  const rows = terms.map((term) => {
    const cells: Record<Column, string> = {
      ...term,
      forms: joinList(term.forms),
      renderings: joinList(term.renderings),
      site: term.site ?? '',
      addedAt: timeText(term.addedAt),
      changedAt: timeText(term.changedAt),
    };
    return COLUMN_NAMES.map((column) => cells[column]);
  });
  return BYTE_ORDER_MARK + writeDelimited([COLUMN_NAMES, ...rows], delimiter);
}

/**
 * Reads a table with a header: columns in any order, named in English or Chinese; the delimiter is the one by which
 * most columns are known.
 */
export function readTable(text: string): ReadFile {
  const delimiter = bestDelimiter(text);
  const { rows: all, problems } = readRows(text, delimiter);
  const [header, ...rows] = all;
  if (!header) return readFile([], [problem(1, 'empty')]);
  const columns = header.cells.map(columnOf);
  const wrong = wrongHeader(header.line, columns);
  if (wrong.length > 0) return readFile([], wrong);
  const terms = rows.map(({ line, cells }) => toTerm(line, columns, cells));
  const unused = header.cells.filter((name, i) => columns[i] === null && name.trim() !== '');
  return readFile(
    terms.map(({ term }) => term),
    [...problems, ...terms.flatMap((term) => term.problems)].sort((a, b) => a.line - b.line),
    unused,
  );
}

function bestDelimiter(text: string): Delimiter {
  const known = (delimiter: Delimiter) =>
    (readRows(text.slice(0, text.search(/[\r\n]|$/)), delimiter).rows[0]?.cells ?? []).filter(columnOf).length;
  return DELIMITERS.reduce((best, other) => (known(other) > known(best) ? other : best));
}

function columnOf(name: string): Column | null {
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/g, ' ');
  return COLUMN_NAMES.find((column) => COLUMNS[column].some((known) => known === plain)) ?? null;
}

function wrongHeader(line: number, columns: readonly (Column | null)[]): ImportProblem[] {
  const problems: ImportProblem[] = [];
  if (!columns.includes('headword')) problems.push(problem(line, 'no_headword_column'));
  if (!columns.includes('renderings')) problems.push(problem(line, 'no_rendering_column'));
  const twice = columns.find((column, i) => column !== null && columns.indexOf(column) < i);
  if (twice) problems.push(problem(line, 'column_twice', twice));
  return problems;
}

function toTerm(
  line: number,
  columns: readonly (Column | null)[],
  cells: readonly string[],
): { readonly term: FileTerm; readonly problems: readonly ImportProblem[] } {
  const problems: ImportProblem[] = [];
  const extra = cells.slice(columns.length).filter((cell) => cell.trim() !== '');
  if (extra.length > 0) problems.push(problem(line, 'too_many_cells', extra.join(' ')));
  const texts = new Map(columns.map((column, i) => [column, cells[i]?.trim() ?? ''] as const));
  const time = (column: 'addedAt' | 'changedAt') => {
    const text = texts.get(column) ?? '';
    const parsed = parseTime(text);
    if (text !== '' && parsed === null) problems.push(problem(line, 'time_invalid', text));
    return parsed === null ? {} : { [column]: parsed };
  };
  const id = texts.get('id') ?? '';
  const term = {
    line,
    fields: fieldsOf(texts),
    ...(id === '' ? {} : { id }),
    ...time('addedAt'),
    ...time('changedAt'),
  };
  return { term, problems };
}

function fieldsOf(texts: ReadonlyMap<Column | null, string>): FileTerm['fields'] {
  const fields: Record<string, string | string[]> = {};
  for (const column of ['headword', 'traditional', 'pinyin', 'note', 'source', 'site'] as const) {
    const text = texts.get(column);
    if (text !== undefined) fields[column] = text;
  }
  for (const column of ['forms', 'renderings'] as const) {
    const text = texts.get(column);
    if (text !== undefined) fields[column] = splitList(text);
  }
  return fields;
}

/** Several in one cell stand between bars; a bar or backslash within is escaped by a backslash. */
function joinList(items: readonly string[]): string {
  return items.map((item) => item.replace(/[\\|]/g, '\\$&')).join(' | ');
}

function splitList(cell: string): string[] {
  const items = cell.match(/(?:\\[\\|]|[^|])+/g) ?? [];
  return items.map((item) => item.replace(/\\([\\|])/g, '$1').trim());
}
