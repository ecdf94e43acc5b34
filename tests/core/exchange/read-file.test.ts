import { describe, expect, test } from 'vitest';
import { writeAnkiText } from '../../../lib/core/exchange/anki-text.ts';
import { readFile } from '../../../lib/core/exchange/read-file.ts';
import { writeTable } from '../../../lib/core/exchange/table.ts';
import { writeNotebook } from '../../../lib/core/exchange/write-notebook.ts';
import { newEntry } from '../../../lib/core/vocabulary/new-entry.ts';
import { EMPTY_NOTEBOOK, type Notebook } from '../../../lib/core/vocabulary/notebook.ts';
import { good, wrong } from './lists.ts';

const WORD = { kind: 'word', simplified: '开放', traditional: '開放', pinyin: 'kāifàng', meaning: 'to open' } as const;
const NOTEBOOK: Notebook = { ...EMPTY_NOTEBOOK, entries: [newEntry(WORD, 1_000)] };

describe('a file of whichever program', () => {
  test.each([
    ['Tifa', writeNotebook(NOTEBOOK, 1)],
    ['a spreadsheet', writeTable(NOTEBOOK, ',')],
    ['a table with tabs', writeTable(NOTEBOOK, '\t')],
    ['Anki', writeAnkiText(NOTEBOOK)],
    ['Zhongwen', '开放\t開放\tkāifàng\tto open\r\n'],
    ['Pleco', '//Politics\n开放[開放]\tkai1fang4\tto open\n'],
    ['Pleco, without a category', '开放[開放]\tkai1fang4\tto open\n'],
  ])('is known by its text: %s', (_, text) => {
    const { entries } = good(readFile(text, 1_000))(EMPTY_NOTEBOOK);
    expect(entries.map(({ item }) => item)).toEqual([WORD]);
  });

  test('that lists headwords alone, or is Saladict’s, is known as well', () => {
    expect(good(readFile('开放\n改革\n', 1))(EMPTY_NOTEBOOK).entries).toHaveLength(2);
    expect(good(readFile('{"words":[{"date":5,"text":"开放"}]}', 1))(EMPTY_NOTEBOOK).entries).toHaveLength(1);
  });

  test.each([
    ['reform,改革\n', ['null no-column']],
    ['{"format":"tifa-notebook","version":9}', ['null newer-format']],
    ['{"a":1}', ['null not-this-format']],
    ['', ['null empty-file']],
  ])('that is none of them (%j) is refused', (text, problems) => {
    expect(wrong(readFile(text, 1))).toEqual(problems);
  });
});
