import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDelimited, unguarded, writeDelimited } from '../../../lib/core/exchange/delimited.ts';

describe('separated values', () => {
  test.each([
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['\uFEFFa,b', [['a', 'b']]],
    ['a,,', [['a', '', '']]],
    ['"a,1","say ""x""","two\nlines"\n\n\nb', [['a,1', 'say "x"', 'two\nlines'], ['b']]],
    ['“引号”,5" disk', [['“引号”', '5" disk']]],
    ['', []],
  ])('%j are read cell by cell', (text, cells) => {
    const parsed = parseDelimited(text, ',');
    expect(parsed.ok && parsed.value.map((row) => row.cells)).toEqual(cells);
  });

  test('are numbered by the lines of the file', () => {
    const parsed = parseDelimited('a\n"b\nb"\r\n\r\nc', ',');
    expect(parsed.ok && parsed.value.map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  test('with a quotation mark that is never closed are refused with its line', () => {
    expect(parseDelimited('a,b\nc,"d\ne,f', ',')).toMatchObject({
      ok: false,
      problems: [{ line: 2, code: 'open-quote' }],
    });
  });

  test.each([',', '\t', ';', '|'])('come back as they were written, separated by %j', (separator) => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('', '"', '=1+1', "'=x", '-', '@a', '\t', '\r\n', ' 党 ', '\uFEFF', 'a"b,c\td;e|f'),
    );
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { maxLength: 4 });
    fc.assert(
      fc.property(rows, (written) => {
        const parsed = parseDelimited(writeDelimited(written, separator), separator);
        const read = parsed.ok ? parsed.value.map(({ cells }) => cells.map(unguarded)) : [];
        expect(read).toEqual(written.filter((row) => row.some((one) => one !== '')));
      }),
      { numRuns: 300 },
    );
  });

  test.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)'])('%j is no formula to a spreadsheet', (cell) => {
    expect(
      writeDelimited([[cell]], ',')
        .replace(/^"/, '')
        .startsWith("'"),
    ).toBe(true);
  });
});
