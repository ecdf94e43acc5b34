import { describe, expect, test } from 'vitest';
import { writeAnkiText } from '../../../lib/core/exchange/anki-text.ts';
import { incomingList, readFile } from '../../../lib/core/exchange/read-file.ts';
import { readTable, writeTable } from '../../../lib/core/exchange/table.ts';
import { writeNotebook } from '../../../lib/core/exchange/write-notebook.ts';
import { newEntry } from '../../../lib/core/vocabulary/new-entry.ts';
import { EMPTY_NOTEBOOK, type Notebook } from '../../../lib/core/vocabulary/notebook.ts';
import { good, wrong } from './lists.ts';

const WORD = { kind: 'word', simplified: '开放', traditional: '開放', pinyin: 'kāifàng', meaning: 'to open' } as const;
const NOTEBOOK: Notebook = { ...EMPTY_NOTEBOOK, entries: [newEntry(WORD, 1_000)] };

/** What a file brings into an empty notebook, the columns of a table as they are guessed. */
function broughtBy(text: string) {
  const content = good(readFile(text, 1_000));
  if (content.kind === 'list') return content.incoming(EMPTY_NOTEBOOK).entries.map(({ item }) => item);
  const items = good(readTable(content.table));
  return incomingList(items, 1_000)(EMPTY_NOTEBOOK).entries.map(({ item }) => item);
}

describe('a file of whichever program', () => {
  test.each([
    ['Tifa', 'list', writeNotebook(NOTEBOOK, 1)],
    ['a spreadsheet', 'table', writeTable(NOTEBOOK, ',')],
    ['a table with tabs', 'table', writeTable(NOTEBOOK, '\t')],
    ['a table without headings', 'table', '开放\tkai1fang4\tto open\t開放\n'],
    ['Anki', 'list', writeAnkiText(NOTEBOOK)],
    ['Zhongwen', 'list', '开放\t開放\tkāifàng\tto open\r\n'],
    ['Pleco', 'list', '//Politics\n开放[開放]\tkai1fang4\tto open\n'],
    ['Pleco, without a category', 'list', '开放[開放]\tkai1fang4\tto open\n'],
  ])('is known by its text: %s', (_, kind, text) => {
    expect(good(readFile(text, 1_000)).kind).toBe(kind);
    expect(broughtBy(text)).toEqual([WORD]);
  });

  test('that lists headwords alone, or is Saladict’s, is known as well', () => {
    expect(broughtBy('开放\n改革\n')).toHaveLength(2);
    expect(broughtBy('{"words":[{"date":5,"text":"开放"}]}')).toHaveLength(1);
  });

  test('is no list of Zhongwen’s where a second column of Chinese is no other script of the first', () => {
    expect(good(readFile('开放\t实行对外开放。\tto open\tnote\n', 1)).kind).toBe('table');
  });

  test.each([
    ['{"format":"tifa-notebook","version":9}', ['null newer-format']],
    ['{"a":1}', ['null not-this-format']],
    ['', ['null empty-file']],
  ])('that is none of them (%j) is refused', (text, problems) => {
    expect(wrong(readFile(text, 1))).toEqual(problems);
  });
});
