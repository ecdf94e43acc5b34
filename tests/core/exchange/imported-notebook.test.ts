import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importedNotebook } from '../../../lib/core/exchange/imported-notebook.ts';
import { type KeptOwnTerm, toOwnTerm, writtenOwnTerm } from '../../../lib/core/own-terms/kept-own-term.ts';
import { type OwnTerm, ownTermKey } from '../../../lib/core/own-terms/own-term.ts';
import { mergeNotebooks } from '../../../lib/core/vocabulary/merge/merge-notebooks.ts';
import { EMPTY_NOTEBOOK, type Notebook } from '../../../lib/core/vocabulary/notebook.ts';
import { ownTerm } from '../own-terms/own-terms.ts';
import { inOrder, notebooks } from '../vocabulary/generated-notebook.ts';

const NOW = 100;

function living({ ownTerms }: Notebook): KeptOwnTerm[] {
  return ownTerms.filter(({ deletedAt }) => deletedAt === null);
}

function holding(...terms: KeptOwnTerm[]): Notebook {
  return { ...EMPTY_NOTEBOOK, ownTerms: terms };
}

describe('importing a notebook', () => {
  test('twice, or what it came from, changes nothing any more', () => {
    fc.assert(
      fc.property(notebooks, notebooks, (here, file) => {
        const imported = importedNotebook(here, file, NOW);
        expect(importedNotebook(imported, file, NOW + 1)).toEqual(imported);
        expect(importedNotebook(imported, here, NOW + 1)).toEqual(imported);
      }),
      { numRuns: 500 },
    );
  });

  test('leaves one own term for each headword and site, with all renderings of those that it joins', () => {
    fc.assert(
      fc.property(notebooks, notebooks, (here, file) => {
        const merged = living(mergeNotebooks(here, file));
        const imported = living(importedNotebook(here, file, NOW));
        const byKey = new Map(imported.map((term) => [ownTermKey(term), term]));
        expect(byKey.size).toBe(imported.length);
        for (const term of merged) {
          const { renderings, forms, note } = byKey.get(ownTermKey(term)) ?? ownTerm('lost');
          expect(renderings).toEqual(expect.arrayContaining([...term.renderings]));
          expect(note).toContain(term.note);
          expect(forms).toEqual(expect.arrayContaining([...term.forms]));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('into an empty one is that notebook', () => {
    fc.assert(
      fc.property(notebooks, (notebook) => {
        expect(importedNotebook(EMPTY_NOTEBOOK, notebook, NOW)).toEqual(inOrder(notebook));
      }),
    );
  });
});

describe('a term that two machines have each added', () => {
  const written = (id: string, more: Partial<OwnTerm>) =>
    writtenOwnTerm(ownTerm('双碳', { id, ...more }), undefined, more.addedAt ?? 1_000);
  const here = written('id-here-1', { renderings: ['dual carbon'], note: 'mine', addedAt: 1_000, changedAt: 1_000 });
  const there = written('id-there-1', {
    traditional: '雙碳',
    renderings: ['two carbon goals', 'dual carbon'],
    source: 'style guide',
    addedAt: 2_000,
    changedAt: 2_000,
  });

  test('is one, the later rendering before the other, and nothing that was written of it is lost', () => {
    expect(living(importedNotebook(holding(here), holding(there), NOW)).map(toOwnTerm)).toEqual([
      {
        ...ownTerm('双碳'),
        id: 'id-here-1',
        traditional: '雙碳',
        renderings: ['two carbon goals', 'dual carbon'],
        note: 'mine',
        source: 'style guide',
        addedAt: 1_000,
        changedAt: 2_000,
      },
    ]);
  });

  test('is the same one on both machines, whenever each of them meets the other', () => {
    const one = importedNotebook(holding(here), holding(there), NOW);
    const other = importedNotebook(holding(there), holding(here), NOW + 50);
    expect(living(mergeNotebooks(one, other)).map(toOwnTerm)).toEqual(living(one).map(toOwnTerm));
  });

  test('stays two where one of them is for a site only', () => {
    const local = { ...there, site: 'example.org' };
    expect(living(importedNotebook(holding(here), holding(local), NOW))).toEqual([here, local]);
  });
});
