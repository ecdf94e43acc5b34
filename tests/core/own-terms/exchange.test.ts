import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXPORT_FORMATS, EXPORTS, type ExportFormat } from '../../../lib/core/own-terms/export-formats.ts';
import type { OwnTerm } from '../../../lib/core/own-terms/own-term.ts';
import { planImport } from '../../../lib/core/own-terms/plan-import.ts';
import { readOwnTerms } from '../../../lib/core/own-terms/read-own-terms.ts';
import { anyTerms, clock, ownTerm } from './own-terms.ts';

/** The file's terms in a glossary that has `existing`. */
function imported(text: string, existing: readonly OwnTerm[] = []) {
  const file = readOwnTerms(text);
  return file.kind === 'terms' ? planImport(file.terms, existing, clock()) : file;
}

describe.each(['csv', 'tsv', 'json'] as const)('exported as %s and imported again', (format) => {
  test('every term is as it was, into an empty glossary', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        expect(imported(EXPORTS[format].write(terms))).toEqual({
          kind: 'plan',
          added: terms,
          changed: [],
          unchanged: 0,
        });
      }),
    );
  });
});

describe('exported as TBX and imported again', () => {
  test('every term is as it was but for its times, which TBX has no place for', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const added = terms.map((term) => ({ ...term, addedAt: 5_000, changedAt: 5_000 }));
        expect(imported(EXPORTS.tbx.write(terms))).toEqual({ kind: 'plan', added, changed: [], unchanged: 0 });
      }),
    );
  });

  test('pinyin comes back too', () => {
    const term = ownTerm('改革开放', { pinyin: 'gǎigé kāifàng' });
    expect(imported(EXPORTS.tbx.write([term]))).toMatchObject({ added: [{ pinyin: 'gǎigé kāifàng' }] });
  });
});

describe('an export imported into the glossary it came from', () => {
  test.each<ExportFormat>([...EXPORT_FORMATS])('changes nothing (%s)', (format) => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const plan = imported(EXPORTS[format].write(terms), terms);
        expect(plan).toEqual({ kind: 'plan', added: [], changed: [], unchanged: terms.length });
      }),
    );
  });
});
