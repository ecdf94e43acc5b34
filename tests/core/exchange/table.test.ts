import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currentEntries } from '../../../lib/core/exchange/exported-entry.ts';
import { listedNotebook } from '../../../lib/core/exchange/listed-notebook.ts';
import { openTable, readTable, writeTable } from '../../../lib/core/exchange/table.ts';
import { mergeNotebooks } from '../../../lib/core/vocabulary/merge/merge-notebooks.ts';
import { newEntry } from '../../../lib/core/vocabulary/new-entry.ts';
import { EMPTY_NOTEBOOK, type Notebook } from '../../../lib/core/vocabulary/notebook.ts';
import { inOrder, notebooks } from '../vocabulary/generated-notebook.ts';
import { brief, good, wrong } from './lists.ts';

function read(text: string) {
  const table = good(openTable(text));
  return readTable(table);
}

/** What a table holds of a notebook. */
function tabled(notebook: Notebook) {
  return currentEntries(inOrder(notebook))
    .map(({ entry, latest }) => ({
      item: { ...entry.item, meaning: entry.item.meaning.trim() },
      status: entry.status,
      tags: [...entry.tags].sort(),
      note: entry.note.trim(),
      met: latest && [latest.sentence, latest.title, latest.url, latest.at],
    }))
    .sort((a, b) => (a.item.simplified < b.item.simplified ? -1 : 1));
}

describe('a table for spreadsheets', () => {
  test.each([',', '\t'] as const)('holds what it names, there and back (%j)', (separator) => {
    fc.assert(
      fc.property(notebooks, (notebook) => {
        const text = writeTable(notebook, separator);
        expect(text.charCodeAt(0)).toBe(0xfeff);
        const items = good(read(text));
        const back = mergeNotebooks(EMPTY_NOTEBOOK, listedNotebook(items, EMPTY_NOTEBOOK, 9_000));
        expect(tabled(back)).toEqual(tabled(notebook));
      }),
    );
  });

  test.each([
    ['Word,Pinyin,English\n改革,gai3 ge2,reform\n', ['改革 | 改革 | gǎigé | reform']],
    ['词语;拼音;释义\r\n改革;gǎigé;"改变; 革新"\r\n', ['改革 | 改革 | gǎigé | 改变; 革新']],
    ['Traditional\tMeaning\n開放\topening up\n', ['開放 | 開放 |  | opening up']],
  ])('%j is understood by its headings', (text, items) => {
    expect(brief(good(read(text)))).toEqual(items);
  });

  test('without headings is read as the reader says', () => {
    const table = good(openTable('reform,改革,x\nopening up,开放,y\n'));
    expect(wrong(readTable({ ...table, mapping: [null, null, 'meaning'] }))).toEqual(['null no-column']);
    const items = good(readTable({ ...table, mapping: ['meaning', 'simplified', null] }));
    expect(brief(items)).toEqual(['改革 | 改革 |  | reform', '开放 | 开放 |  | opening up']);
  });

  test('keeps tags of several words whole, one or many', () => {
    const tagged = (simplified: string, tags: readonly string[], savedAt: number) => ({
      ...newEntry({ kind: 'word', simplified, traditional: simplified, pinyin: '', meaning: '' }, savedAt),
      tags,
    });
    const entries = [
      tagged('改革', ['foreign policy'], 1),
      tagged('开放', ['foreign policy', 'trade'], 2),
      tagged('民生', ['a', 'b'], 3),
    ];
    const items = good(read(writeTable({ ...EMPTY_NOTEBOOK, entries }, ',')));
    expect(items.map(({ tags }) => tags)).toEqual(entries.map(({ tags }) => tags));
  });

  test('takes dates as spreadsheets write them, a day being that day wherever the reader is', () => {
    const items = good(read('Word;Date;Published\n改革;2026/11/20;2026年11月19日\n开放;2026-11-20 23:30;2026.11.19\n'));
    expect(items.map(({ met }) => [met?.at, met?.articleDate])).toEqual([
      [Date.UTC(2026, 10, 20, 12), '2026-11-19'],
      [Date.UTC(2026, 10, 20, 12), '2026-11-19'],
    ]);
  });

  test.each([
    ['sep=;\r\nWord;Meaning\r\n改革;reform, change\r\n', ['改革 | 改革 |  | reform, change']],
    ['Word,Meaning\n改革,reform; change\n', ['改革 | 改革 |  | reform; change']],
    ['Word,Meaning\n改革,"to re-\nform, ""change"""\n', ['改革 | 改革 |  | to re-\nform, "change"']],
  ])('is taken apart where its cells are (%j)', (text, items) => {
    expect(brief(good(read(text)))).toEqual(items);
  });

  test('with mistakes is refused with the line of each', () => {
    const text =
      'simplified,status,met,article date\n改革,half,,\n"开\n放",,,\n,,2026-11-20,\n民生,,whenever,\n治理,,,20 May\n';
    expect(wrong(read(text))).toEqual(['2 bad-status', '5 no-headword', '6 bad-date', '7 bad-date']);
  });

  test('that is empty is said to be', () => {
    expect(wrong(openTable('\uFEFF\r\n'))).toEqual(['null empty-file']);
  });
});
