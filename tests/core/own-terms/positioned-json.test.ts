import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePositionedJson } from '../../../lib/core/own-terms/positioned-json.ts';

test('reads what JSON.parse reads, and as it does', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), fc.constantFrom(0, 2), (text, indent) => {
      const laidOut = JSON.stringify(JSON.parse(text), null, indent);
      const read = parsePositionedJson(laidOut);
      expect(read.ok && JSON.stringify(read.value)).toEqual(JSON.stringify(JSON.parse(laidOut)));
    }),
  );
});

test('refuses what JSON.parse refuses', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'[]{},:"\\ \n10.e-truefalsn') }), (text) => {
      const parses = () => {
        try {
          JSON.parse(text);
          return true;
        } catch {
          return false;
        }
      };
      expect(parsePositionedJson(text).ok).toBe(parses());
    }),
    { numRuns: 500 },
  );
});

test('knows the line of every object and of the first mistake', () => {
  const read = parsePositionedJson('[\n{"a":1},\r\n\n{"b":2}]');
  const lines = read.ok && Array.isArray(read.value) && read.value.map((object) => read.lineOf(object));
  expect(lines).toEqual([2, 4]);
  expect(parsePositionedJson('{\n"a": 1,\n"b" 2}')).toEqual({ ok: false, line: 3 });
});

test('refuses what is nested without end', () => {
  expect(parsePositionedJson('['.repeat(100_000))).toEqual({ ok: false, line: 1 });
});
