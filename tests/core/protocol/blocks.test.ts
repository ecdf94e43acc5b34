import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packReadings, unpackReadings, type WordReading } from '../../../lib/core/protocol/blocks.ts';
import { countTerms } from '../../../lib/core/protocol/page-report.ts';

describe('readings on their way to the page', () => {
  const written = fc.array(fc.constantFrom('xī', "'ān", '-Jīn', ' Rén', 'lǜ', 'r', 'Zhōng'), {
    minLength: 1,
    maxLength: 6,
  });
  const reading: fc.Arbitrary<WordReading> = fc.record(
    { start: fc.nat(20_000), end: fc.nat(20_000), written, unsure: fc.constant(true as const) },
    { noNullPrototype: true, requiredKeys: ['start', 'end', 'written'] },
  );

  test('arrive as they left', () => {
    fc.assert(
      fc.property(fc.array(reading, { maxLength: 50 }), (readings) => {
        expect(unpackReadings(JSON.parse(JSON.stringify(packReadings(readings))))).toEqual(readings);
      }),
    );
  });

  test('of a block without Chinese are none', () => {
    expect(unpackReadings(packReadings([]))).toEqual([]);
  });
});

describe('the terms of a page', () => {
  test('are counted, the most frequent first, each with the text it first had', () => {
    const met = [
      { termId: 'b', text: '改革' },
      { termId: 'a', text: '“三个代表”' },
      { termId: 'c', text: '民生' },
      { termId: 'a', text: '三个代表' },
      { termId: 'a', text: '三個代表' },
      { termId: 'c', text: '民生' },
    ];
    expect(countTerms(met)).toEqual([
      { termId: 'a', text: '“三个代表”', count: 3 },
      { termId: 'c', text: '民生', count: 2 },
      { termId: 'b', text: '改革', count: 1 },
    ]);
  });

  test('keep the order of the page where they are equally frequent', () => {
    const met = ['x', 'a', 'm'].map((termId) => ({ termId, text: termId }));
    expect(countTerms(met).map(({ termId }) => termId)).toEqual(['x', 'a', 'm']);
  });

  test('are none on a page without terms', () => {
    expect(countTerms([])).toEqual([]);
  });
});
