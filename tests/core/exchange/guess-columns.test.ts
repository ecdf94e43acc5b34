import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COLUMNS, columnNamed, withColumn } from '../../../lib/core/exchange/column.ts';
import { openTable, writeTable } from '../../../lib/core/exchange/table.ts';
import { notebooks } from '../vocabulary/generated-notebook.ts';
import { good } from './lists.ts';

/** What a table is guessed to hold: `+` or `-` for a heading, then the columns. */
function guessed(text: string): string {
  const { hasHeading, mapping } = good(openTable(text));
  return `${hasHeading ? '+' : '-'} ${mapping.map((column) => column ?? '?').join(', ')}`;
}

describe('what the columns of a table hold', () => {
  test('is never in doubt in a table that we have written', () => {
    fc.assert(
      fc.property(notebooks, fc.constantFrom(',', '\t'), (notebook, separator) => {
        const { hasHeading, mapping } = good(openTable(writeTable(notebook, separator)));
        expect([hasHeading, mapping]).toEqual([true, COLUMNS]);
      }),
    );
  });

  test.each([
    ['Term;Meaning\n改革;reform\n', '+ simplified, meaning'],
    ['词条,拼音,译法,备注,出处\n改革,gǎigé,reform,常见,某报\n', '+ simplified, pinyin, meaning, note, title'],
    ['TRADITIONAL CHINESE\tSource_Title:\tDate added\n開放\tNews\t2026-11-20\n', '+ traditional, title, met'],
    ['Word,Word,Meaning\n改革,改革,reform\n', '+ simplified, traditional, meaning'],
    ['Wort,Bedeutung,Seite\n改革,die Reform,12\n', '+ simplified, meaning, ?'],
    ['Word,Id\n改革,a17\n', '+ simplified, ?'],
  ])(
    'is told by the headings, in English or Chinese, and where they say nothing by the cells (%j)',
    (text, columns) => {
      expect(guessed(text)).toBe(columns);
    },
  );

  test.each([
    ['改革\tgai3 ge2\treform\n开放\tkai1 fang4\topening up\n', '- simplified, pinyin, meaning'],
    ['reform,改革,gǎigé\n', '- meaning, simplified, pinyin'],
    ['開放,开放,opening up,seen in May\n', '- traditional, simplified, meaning, note'],
    ['改革,https://news.example/1,2026-11-20,全面深化改革是一项长期任务。\n', '- simplified, url, met, sentence'],
    ['改革,known\n开放,new\n', '- simplified, status'],
    ['12,改革\n13,开放\n', '- ?, simplified'],
    ['改革,,reform\n开放,,\n民生,,livelihood\n', '- simplified, ?, meaning'],
  ])('is told by the cells where there are no headings (%j)', (text, columns) => {
    expect(guessed(text)).toBe(columns);
  });

  test('takes a word that is also the name of a column for a word', () => {
    expect(guessed('来源\tláiyuán\tsource\n标签\tbiāoqiān\tlabel\n')).toBe('- simplified, pinyin, meaning');
  });

  test('is one thing at most, and every column one at most, whatever the table', () => {
    const cells = fc.constantFrom(
      '改革',
      '開放',
      'reform',
      'gǎigé',
      '2026-11-20',
      'https://a.example/',
      'word',
      '拼音',
      '',
      'x',
    );
    fc.assert(
      fc.property(fc.array(fc.array(cells, { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const parsed = openTable(rows.map((row) => row.join('\t')).join('\n'));
        if (!parsed.ok) return;
        const held = parsed.value.mapping.filter((column) => column !== null);
        expect(new Set(held).size).toBe(held.length);
        const widest = Math.max(...parsed.value.rows.map((row) => row.cells.length));
        expect(parsed.value.mapping).toHaveLength(widest);
      }),
    );
  });
});

describe('a column', () => {
  test('is known by the names that we write', () => {
    expect(COLUMNS.map(columnNamed)).toEqual(COLUMNS);
  });

  test('that the reader chooses anew takes what it holds from the other that held it', () => {
    expect(withColumn(['simplified', 'meaning', null], 2, 'simplified')).toEqual([null, 'meaning', 'simplified']);
    expect(withColumn(['simplified', null, null], 0, null)).toEqual([null, null, null]);
  });
});
