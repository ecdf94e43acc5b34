import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesNothing, planImport } from '../../../lib/core/exchange/import-plan.ts';
import { type ListedItem, listedItem } from '../../../lib/core/exchange/listed-item.ts';
import { listedNotebook } from '../../../lib/core/exchange/listed-notebook.ts';
import { withLife } from '../../../lib/core/vocabulary/edited.ts';
import { mergeNotebooks } from '../../../lib/core/vocabulary/merge/merge-notebooks.ts';
import { newEntry } from '../../../lib/core/vocabulary/new-entry.ts';
import { EMPTY_NOTEBOOK, type Notebook } from '../../../lib/core/vocabulary/notebook.ts';
import { notebooks } from '../vocabulary/generated-notebook.ts';
import { good } from './lists.ts';

const NOW = 100;

function item(given: Partial<ListedItem>): ListedItem {
  return good(listedItem(given, 1));
}

function imported(items: readonly ListedItem[], current: Notebook): Notebook {
  return mergeNotebooks(current, listedNotebook(items, current, NOW));
}

const TERM = {
  kind: 'term',
  termId: 'reform-and-opening-up',
  simplified: '改革开放',
  traditional: '改革開放',
  pinyin: 'gǎigé kāifàng',
  meaning: 'reform and opening up',
} as const;

describe('a list of another program', () => {
  const listed = fc.record({
    simplified: fc.constantFrom('改革', '开放', '民生', '新词'),
    traditional: fc.constantFrom('', '開放'),
    pinyin: fc.constantFrom('', 'gǎigé'),
    meaning: fc.constantFrom('', 'a', 'other'),
    note: fc.constantFrom('', 'a', 'b'),
    tags: fc.subarray(['x', 'economy']),
    met: fc.option(
      fc.record({
        sentence: fc.constantFrom('', '改革。', '别的。'),
        title: fc.constant('News'),
        url: fc.constantFrom('', 'https://news.example/1?from=x'),
        at: fc.option(fc.constant(50)),
        articleDate: fc.constant(null),
      }),
    ),
  });

  test('imported twice changes nothing the second time', () => {
    fc.assert(
      fc.property(notebooks, fc.array(listed, { maxLength: 6 }), (current, given) => {
        const items = given.map(item);
        const once = imported(items, current);
        const again = listedNotebook(items, once, NOW + 5);
        expect(changesNothing(planImport(once, again))).toBe(true);
        expect(mergeNotebooks(once, again)).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });

  test('overwrites nothing that the reader has', () => {
    fc.assert(
      fc.property(notebooks, fc.array(listed, { maxLength: 6 }), (current, given) => {
        const after = new Map(imported(given.map(item), current).entries.map((entry) => [entry.id, entry]));
        for (const before of current.entries.filter(({ isGone }) => !isGone)) {
          const entry = after.get(before.id);
          if (before.note !== '') expect(entry?.note).toBe(before.note);
          if (before.item.meaning !== '') expect(entry?.item.meaning).toBe(before.item.meaning);
          expect(entry?.tags).toEqual(expect.arrayContaining([...before.tags]));
          expect([entry?.status, entry?.card]).toEqual([before.status, before.card]);
        }
      }),
    );
  });

  test('adds a word with its sentence, marked where the word stands', () => {
    const met = {
      sentence: '深化改革。',
      title: 'News',
      url: 'https://news.example/1?from=x',
      at: 50,
      articleDate: null,
    };
    const { entries, encounters } = imported([item({ simplified: '改革', meaning: 'reform', met })], EMPTY_NOTEBOOK);
    expect(entries).toMatchObject([{ id: 'word:改革', savedAt: 50, status: 'new', item: { meaning: 'reform' } }]);
    expect(encounters).toMatchObject([
      { start: 2, end: 4, at: 50, site: 'news.example', url: 'https://news.example/1' },
    ]);
  });

  test('finds the term that is there already, in either script', () => {
    const current = { ...EMPTY_NOTEBOOK, entries: [newEntry(TERM, 1)] };
    const items = [item({ traditional: '改革開放', note: 'first' }), item({ simplified: '改革开放', tags: ['x'] })];
    expect(imported(items, current).entries).toMatchObject([
      { id: 'term:reform-and-opening-up', note: 'first', tags: ['x'] },
    ]);
  });

  test('shows as a conflict what it says otherwise', () => {
    const current = { ...EMPTY_NOTEBOOK, entries: [newEntry(TERM, 1)] };
    const plan = planImport(
      current,
      listedNotebook([item({ simplified: '改革开放', meaning: 'Gaige' })], current, NOW),
    );
    expect(plan).toMatchObject({ added: [], changed: [], unchanged: ['term:reform-and-opening-up'] });
    expect(plan.conflicts).toMatchObject([{ field: 'item', theirs: expect.stringContaining('Gaige') }]);
  });

  test('takes a word out of the trash', () => {
    const trashed = withLife(newEntry(TERM, 1), { deletedAt: 5, isGone: false }, 5);
    const [entry] = imported([item({ simplified: '改革开放' })], { ...EMPTY_NOTEBOOK, entries: [trashed] }).entries;
    expect(entry).toMatchObject({ id: 'term:reform-and-opening-up', deletedAt: null });
  });
});
