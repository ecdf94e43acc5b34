import type { Notebook } from '../vocabulary/notebook.ts';
import { readAnkiText } from './anki-text.ts';
import type { ListedItem } from './listed-item.ts';
import { listedNotebook } from './listed-notebook.ts';
import { parseNotebook } from './notebook-json.ts';
import type { Parsed } from './parsed.ts';
import { readPleco } from './pleco.ts';
import { readSaladict } from './saladict.ts';
import { openTable, readTable } from './table.ts';
import { readZhongwen } from './zhongwen.ts';

/** What a file would bring into a notebook: ours as it is, a list of another program told to what is there. */
export type ReadFile = (current: Notebook) => Notebook;

/** Reads any file that Tifa imports; which kind it is shows in its text. @param now epoch ms */
export function readFile(text: string, now: number): Parsed<ReadFile> {
  if (/^\uFEFF?\s*[{[]/.test(text) && text.includes('"tifa-notebook"')) {
    const notebook = parseNotebook(text);
    return notebook.ok ? { ok: true, value: () => notebook.value } : notebook;
  }
  const items = readList(text);
  return items.ok ? { ok: true, value: (current) => listedNotebook(items.value, current, now) } : items;
}

function readList(text: string): Parsed<ListedItem[]> {
  if (/^\uFEFF?\s*[{[]/.test(text)) return readSaladict(text);
  if (/^\uFEFF?#(separator|html|notetype|deck|tags|columns|guid)\b/i.test(text)) return readAnkiText(text);
  const table = openTable(text);
  if (table.ok && table.value.hasHeading) return readTable(table.value, table.value.mapping);
  const zhongwen = readZhongwen(text);
  if (zhongwen.ok) return zhongwen;
  // Pleco's lines may hold a headword alone: it takes what the others leave, unless the file is a table.
  return /^\uFEFF?(\/\/|[^\t\r\n,;]+(\t|\r|\n|$))/.test(text) ? readPleco(text) : readUnnamed(table);
}

function readUnnamed(table: ReturnType<typeof openTable>): Parsed<ListedItem[]> {
  return table.ok ? readTable(table.value, table.value.mapping) : table;
}
