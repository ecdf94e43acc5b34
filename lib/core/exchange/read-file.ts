import type { Notebook } from '../vocabulary/notebook.ts';
import { readAnkiText } from './anki-text.ts';
import type { ListedItem } from './listed-item.ts';
import { listedNotebook } from './listed-notebook.ts';
import { parseNotebook } from './notebook-json.ts';
import { type Parsed, refused } from './parsed.ts';
import { isPleco, readPleco } from './pleco.ts';
import { readSaladict } from './saladict.ts';
import { type OpenTable, openTable } from './table.ts';
import { readZhongwen } from './zhongwen.ts';

/** What a file would bring into a notebook: ours as it is, a list of another program told to what is there. */
export type ReadFile = (current: Notebook) => Notebook;

/** A file that says itself what it holds, or a table, of which the reader may say it. */
export type FileContent =
  | { readonly kind: 'list'; readonly incoming: ReadFile }
  | { readonly kind: 'table'; readonly table: OpenTable };

/** Reads any file that Tifa imports; which kind it is shows in its text. @param now epoch ms */
export function readFile(text: string, now: number): Parsed<FileContent> {
  const isJson = /^\uFEFF?\s*[{[]/.test(text);
  if (isJson && text.includes('"tifa-notebook"')) {
    const notebook = parseNotebook(text);
    return notebook.ok ? { ok: true, value: { kind: 'list', incoming: () => notebook.value } } : notebook;
  }
  if (isJson) return asList(readSaladict(text), now);
  if (/^\uFEFF?#(separator|html|notetype|deck|tags|columns|guid)\b/i.test(text)) return asList(readAnkiText(text), now);
  if (isPleco(text)) return asList(readPleco(text), now);
  const table = openTable(text);
  if (!table.ok) return table;
  const zhongwen = table.value.hasHeading ? refused('not-this-format') : readZhongwen(text);
  if (zhongwen.ok) return asList(zhongwen, now);
  // Words one below the other are a table without anything to say about its columns.
  const isBareList = table.value.mapping.length === 1 && !table.value.hasHeading;
  return isBareList ? asList(readPleco(text), now) : { ok: true, value: { kind: 'table', table: table.value } };
}

/** The items of a list, told to what is there. @param now epoch ms */
export function incomingList(items: readonly ListedItem[], now: number): ReadFile {
  return (current) => listedNotebook(items, current, now);
}

function asList(items: Parsed<ListedItem[]>, now: number): Parsed<FileContent> {
  return items.ok ? { ok: true, value: { kind: 'list', incoming: incomingList(items.value, now) } } : items;
}
