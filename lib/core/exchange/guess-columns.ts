import { hasHan } from '../text/han.ts';
import { STATUSES } from '../vocabulary/entry.ts';
import { type Column, columnNamed, type Mapping } from './column.ts';
import type { Row } from './delimited.ts';
import { listedMoment } from './listed-date.ts';

/** So many rows tell what the columns hold. */
const SAMPLE = 200;
/** A column is of a kind if so large a part of its cells is: lists have gaps and slips. */
const MOST = 0.7;
/** What is longer, in most cells, is no headword but a sentence. UTF-16 units. */
const LONGEST_WORD = 10;

/** What a cell may be, the more particular first. */
const KINDS = {
  url: (cell: string) => /^https?:\/\//i.test(cell),
  date: (cell: string) => listedMoment(cell) !== null,
  status: (cell: string) => STATUSES.some((status) => status === cell.toLowerCase()),
  pinyin: (cell: string) => isPinyin(cell),
  han: (cell: string) => hasHan(cell),
  text: (cell: string) => /\p{L}{3}/u.test(cell),
} as const;
type Kind = keyof typeof KINDS;
// The keys of a literal of our own.
const KIND_NAMES = Object.keys(KINDS) as Kind[];

/** What a column of a kind holds, if no other does. */
const COLUMNS_OF: Readonly<Record<Exclude<Kind, 'han'> | 'word' | 'sentence', readonly Column[]>> = {
  url: ['url'],
  date: ['met', 'article date'],
  status: ['status'],
  pinyin: ['pinyin'],
  word: ['simplified', 'traditional'],
  sentence: ['sentence'],
  text: ['meaning', 'note'],
};

/** Whether the first row of a table names its columns. */
export function hasHeadingRow(rows: readonly Row[]): boolean {
  const first = (rows[0]?.cells ?? []).map((cell) => cell.trim());
  if (first.some((cell) => KINDS.url(cell) || KINDS.date(cell) || isPinyin(cell))) return false;
  const named = new Set(first.map(columnNamed).filter((column) => column !== null));
  if (named.has('simplified') || named.has('traditional')) return true;
  if (named.size * 2 > first.filter((cell) => cell !== '').length) return true;
  // Headings of which we know none: letters above a column of Chinese.
  const below = rows.slice(1);
  return first.some((cell, index) => cell !== '' && !hasHan(cell) && kindOf(cellsOf(below, index)) === 'han');
}

/** What the columns of a table hold: by their names, and where these say nothing by what stands in them. */
export function guessMapping(rows: readonly Row[], hasHeading: boolean): Mapping {
  const width = rows.slice(0, SAMPLE).reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const headings = hasHeading ? (rows[0]?.cells ?? []) : [];
  const below = hasHeading ? rows.slice(1) : rows;
  const taken = new Set<Column>();
  function take(columns: readonly (Column | null)[]): Column | null {
    const free = columns.find((column) => column !== null && !taken.has(column)) ?? null;
    if (free) taken.add(free);
    return free;
  }
  const named = Array.from({ length: width }, (_, index) => take([columnNamed(headings[index] ?? '')]));
  const mapping = named.map((column, index) => column ?? take(columnsFor(cellsOf(below, index), headings[index])));
  const isNamed = named.includes('simplified') || named.includes('traditional');
  return isNamed ? mapping : inTheirScripts(mapping, below);
}

function columnsFor(cells: readonly string[], heading = ''): readonly Column[] {
  const kind = kindOf(cells);
  if (kind === null) return [];
  if (kind === 'han') return COLUMNS_OF[isOfWords(cells) ? 'word' : 'sentence'];
  // What bears a name of its own that we do not know is hardly a note.
  return kind === 'text' && heading.trim() !== '' ? ['meaning'] : COLUMNS_OF[kind];
}

function cellsOf(rows: readonly Row[], index: number): string[] {
  return rows
    .slice(0, SAMPLE)
    .map(({ cells }) => (cells[index] ?? '').trim())
    .filter((cell) => cell !== '');
}

function kindOf(cells: readonly string[]): Kind | null {
  if (cells.length === 0) return null;
  return KIND_NAMES.find((kind) => cells.filter(KINDS[kind]).length >= MOST * cells.length) ?? null;
}

function isOfWords(cells: readonly string[]): boolean {
  return cells.filter(({ length }) => length <= LONGEST_WORD).length >= MOST * cells.length;
}

/** Letters of pinyin, at least one of them with its tone, as a mark or as a number behind it. */
function isPinyin(cell: string): boolean {
  const bare = cell.normalize('NFD').toLowerCase().replaceAll('\u0308', '');
  const toneless = bare.replaceAll(/[\u0300\u0301\u0304\u030c]|(?<=[a-z:])[1-5]/g, '');
  return toneless.length < bare.length && /^[a-z:\s'’·,-]+$/.test(toneless);
}

/** Common characters that stand in one script only, pair by pair. */
const SIMPLIFIED = '们这国会为来时说过对学没发经开东车长见门问间动党产业战导线权济关实现体';
const TRADITIONAL = '們這國會為來時說過對學沒發經開東車長見門問間動黨產業戰導線權濟關實現體';

/** Of two columns of headwords the one in traditional characters is that, whichever stands first. */
function inTheirScripts(mapping: Mapping, rows: readonly Row[]): Mapping {
  const [simplified, traditional] = [mapping.indexOf('simplified'), mapping.indexOf('traditional')];
  if (simplified < 0 || traditional < 0) return mapping;
  const leaning = (index: number) => {
    const text = cellsOf(rows, index).join('');
    const count = (characters: string) => [...text].filter((character) => characters.includes(character)).length;
    return count(TRADITIONAL) - count(SIMPLIFIED);
  };
  if (leaning(simplified) <= leaning(traditional)) return mapping;
  return mapping.map((column, index) =>
    index === simplified ? 'traditional' : index === traditional ? 'simplified' : column,
  );
}
