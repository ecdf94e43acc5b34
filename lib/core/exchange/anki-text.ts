import type { Notebook } from '../vocabulary/notebook.ts';
import { ANKI_DECK, ANKI_FIELDS, ANKI_NOTE_TYPE, ankiNotes } from './anki-note.ts';
import { parseDelimited, writeDelimited } from './delimited.ts';
import { fromHtml } from './html-text.ts';
import { type ListedItem, listedItem } from './listed-item.ts';
import { allOf, type Parsed, refused } from './parsed.ts';

/**
 * Anki's text file with headers (docs.ankiweb.net/importing/text-files.html, Anki 2.1.54 and later): lines
 * `#key:value` at the beginning, then separated values, quoted as in CSV; columns are counted from 1; tags are
 * separated by spaces. With the guid column a second import brings the notes up to date.
 */
export function writeAnkiText(notebook: Notebook): string {
  const names = ['GUID', ...ANKI_FIELDS, 'Tags'];
  const headers = [
    '#separator:tab',
    '#html:true',
    `#notetype:${ANKI_NOTE_TYPE}`,
    `#deck:${ANKI_DECK}`,
    '#guid column:1',
    `#tags column:${names.length}`,
    `#columns:${names.join('\t')}`,
  ];
  const rows = ankiNotes(notebook).map(({ guid, fields, tags }) => [guid, ...fields, tags.join(' ')].map(quotable));
  return `${headers.join('\n')}\n${writeDelimited(rows, '\t').replaceAll('\r\n', '\n')}`;
}

/** Anki calculates nothing: a cell that would be guarded for spreadsheets is written as HTML that is not. */
function quotable(cell: string): string {
  return /^'*[=+\-@]/.test(cell) ? `&#${cell.charCodeAt(0)};${cell.slice(1)}` : cell.replaceAll('\t', ' ');
}

const SEPARATORS: Readonly<Record<string, string>> = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  space: ' ',
  pipe: '|',
  colon: ':',
};

/** The notes of a text file, ours or another's: columns by name if it has any, else headword, reading, meaning. */
export function readAnkiText(text: string): Parsed<ListedItem[]> {
  const { headers, body, headerLines } = cutHeaders(text.replace(/^\uFEFF/, ''));
  const named = headers.get('separator') ?? 'tab';
  const separator = SEPARATORS[named.toLowerCase()] ?? named;
  if (separator.length !== 1) return refused('bad-field', 1, `#separator:${named}`);
  const rows = parseDelimited(body, separator);
  if (!rows.ok)
    return { ok: false, problems: rows.problems.map((one) => ({ ...one, line: (one.line ?? 0) + headerLines })) };
  if (rows.value.length === 0) return refused('empty-file');
  const places = placesOf(headers, separator, rows.value[0]?.cells.length ?? 0);
  const plain = headers.get('html') === 'true' ? fromHtml : (cell: string) => cell;
  return allOf(
    rows.value.map(({ line, cells }) => {
      const field = (name: string) => plain(cells[places.get(name) ?? -1] ?? '');
      const met = { title: field('source'), url: addressIn(cells[places.get('source') ?? -1] ?? ''), at: null };
      const given = {
        simplified: field('term'),
        traditional: field('traditional'),
        pinyin: field('pinyin'),
        meaning: field('rendering'),
        note: field('note'),
        tags: field('tags')
          .split(/\s+/)
          .filter((tag) => tag !== 'tifa::term'),
        met: { ...met, sentence: field('sentence'), articleDate: null },
      };
      return listedItem(given, line + headerLines);
    }),
  );
}

function cutHeaders(text: string) {
  const headers = new Map<string, string>();
  let start = 0;
  let headerLines = 0;
  for (;;) {
    const match = /^#([^:\r\n]*):?([^\r\n]*)(?:\r\n|\n|\r|$)/.exec(text.slice(start, start + 10_000));
    if (!match || match[0] === '') return { headers, body: text.slice(start), headerLines };
    headers.set((match[1] ?? '').trim().toLowerCase(), match[2] ?? '');
    start += match[0].length;
    headerLines++;
  }
}

/** Names that other note types have for our fields. */
const FIELD_NAMES: readonly (readonly [string, RegExp])[] = [
  ['term', /^(term|simplified|hanzi|chinese|word|front|headword|expression)$/],
  ['traditional', /^traditional$/],
  ['pinyin', /^(pinyin|reading|pronunciation)$/],
  ['rendering', /^(rendering|meaning|definition|english|translation|back)$/],
  ['sentence', /^(sentence|example|context)$/],
  ['source', /^(source|link|url)$/],
  ['note', /^(notes?|remarks?)$/],
];

function placesOf(headers: ReadonlyMap<string, string>, separator: string, width: number): Map<string, number> {
  const places = new Map<string, number>();
  const taken = ['guid', 'notetype', 'deck', 'tags'].flatMap((name) => {
    const column = Number(headers.get(`${name} column`)?.trim());
    if (!(column > 0)) return [];
    places.set(name, column - 1);
    return [column - 1];
  });
  const names = headers
    .get('columns')
    ?.split(separator)
    .map((name) => name.trim().toLowerCase());
  for (const [index, name] of names?.entries() ?? []) {
    const field = FIELD_NAMES.find(([, pattern]) => pattern.test(name))?.[0];
    if (field && !taken.includes(index) && !places.has(field)) places.set(field, index);
  }
  if (places.has('term')) return places;
  // As Anki's own exports are: fields in their order, the first of which is asked for.
  const free = Array.from({ length: width }, (_, index) => index).filter((index) => !taken.includes(index));
  const order = free.length > 2 ? ['term', 'pinyin', 'rendering'] : ['term', 'rendering'];
  for (const [index, name] of order.entries()) {
    const place = free[index];
    if (place !== undefined) places.set(name, place);
  }
  return places;
}

function addressIn(html: string): string {
  return fromHtml(/href="([^"]*)"/.exec(html)?.[1] ?? '');
}
