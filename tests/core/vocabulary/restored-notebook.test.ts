import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeNotebooks } from '../../../lib/core/vocabulary/merge/merge-notebooks.ts';
import type { Notebook } from '../../../lib/core/vocabulary/notebook.ts';
import { restoredNotebook } from '../../../lib/core/vocabulary/restored-notebook.ts';
import { inOrder, notebooks } from './generated-notebook.ts';

const NOW = 100;

/** What the reader sees of a notebook, but for days: the earliest known day of saving is kept, the latest of a change. */
function visible({ entries, encounters, reviews, ownTerms, corrections }: Notebook) {
  return {
    ownTerms: ownTerms
      .filter(({ deletedAt }) => deletedAt === null)
      .map(({ clocks: _, addedAt: __, changedAt: ___, ...term }) => term),
    corrections: corrections.map(({ at: _, ...correction }) => correction),
    entries: entries.filter(({ deletedAt }) => deletedAt === null).map(({ clocks: _, savedAt: __, ...entry }) => entry),
    encounters: encounters.map(({ keptAt: _, ...encounter }) => encounter),
    reviews: reviews.map(({ keptAt: _, ...review }) => review),
  };
}

describe('a notebook brought back to what it was', () => {
  test('shows just what it did', () => {
    fc.assert(
      fc.property(notebooks, notebooks, (current, before) => {
        const restored = restoredNotebook(current, before, NOW);
        const shown = { ...restored, entries: restored.entries.filter(({ id }) => hasEntry(before, id)) };
        expect(visible(inOrder(shown))).toEqual(visible(inOrder(before)));
      }),
    );
  });

  test('stays so where it meets a machine that holds what was undone', () => {
    fc.assert(
      fc.property(notebooks, notebooks, (current, before) => {
        const restored = restoredNotebook(current, before, NOW);
        const merged = mergeNotebooks(restored, current);
        expect(visible(merged)).toEqual(visible(inOrder(restored)));
      }),
      { numRuns: 500 },
    );
  });

  test('keeps in the trash what came later', () => {
    fc.assert(
      fc.property(notebooks, notebooks, (current, before) => {
        const restored = restoredNotebook(current, before, NOW);
        for (const entry of current.entries) {
          const kept = restored.entries.find(({ id }) => id === entry.id);
          expect(kept).toBeDefined();
          if (!hasEntry(before, entry.id)) expect(kept?.deletedAt).not.toBeNull();
        }
      }),
    );
  });
});

function hasEntry({ entries }: Notebook, id: string): boolean {
  return entries.some((entry) => entry.id === id);
}
