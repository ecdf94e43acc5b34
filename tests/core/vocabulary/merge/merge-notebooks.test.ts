import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deletedOwnTerm, toOwnTerm, writtenOwnTerm } from '../../../../lib/core/own-terms/kept-own-term.ts';
import { edited, withLife } from '../../../../lib/core/vocabulary/edited.ts';
import type { Encounter, Entry } from '../../../../lib/core/vocabulary/entry.ts';
import { mergeNotebooks } from '../../../../lib/core/vocabulary/merge/merge-notebooks.ts';
import { newEntry } from '../../../../lib/core/vocabulary/new-entry.ts';
import {
  correctionTombstone,
  EMPTY_NOTEBOOK,
  encounterTombstone,
  type Notebook,
} from '../../../../lib/core/vocabulary/notebook.ts';
import { ownTerm } from '../../own-terms/own-terms.ts';
import { inOrder, notebooks } from '../generated-notebook.ts';

const WORD = { kind: 'word', simplified: '改革', traditional: '改革', pinyin: 'gǎigé', meaning: 'reform' } as const;
const SAVED = newEntry(WORD, 1_000);
const MET: Encounter = {
  id: 'encounter-1',
  entryId: SAVED.id,
  sentence: '改革。',
  start: 0,
  end: 2,
  title: '',
  url: '',
  site: '',
  at: 1_000,
  keptAt: 1_000,
};

function holding(entry: Entry, more: Partial<Notebook> = {}): Notebook {
  return { ...EMPTY_NOTEBOOK, entries: [entry], ...more };
}

function merged(a: Entry, b: Entry): Entry | undefined {
  return mergeNotebooks(holding(a), holding(b)).entries[0];
}

describe('two notebooks become one', () => {
  test('the same whichever machine does it', () => {
    fc.assert(
      fc.property(notebooks, notebooks, (a, b) => {
        expect(mergeNotebooks(a, b)).toEqual(mergeNotebooks(b, a));
      }),
      { numRuns: 500 },
    );
  });

  test('the same in whichever order three machines meet', () => {
    fc.assert(
      fc.property(notebooks, notebooks, notebooks, (a, b, c) => {
        const left = mergeNotebooks(mergeNotebooks(a, b), c);
        expect(left).toEqual(mergeNotebooks(a, mergeNotebooks(b, c)));
      }),
      { numRuns: 1_000 },
    );
  });

  test('once and for all: merging again changes nothing', () => {
    fc.assert(
      fc.property(notebooks, notebooks, (a, b) => {
        const both = mergeNotebooks(a, b);
        expect(mergeNotebooks(a, a)).toEqual(inOrder(a));
        expect(mergeNotebooks(both, b)).toEqual(both);
        expect(mergeNotebooks(both, a)).toEqual(both);
      }),
      { numRuns: 500 },
    );
  });

  test('and an empty one adds nothing', () => {
    fc.assert(
      fc.property(notebooks, (a) => {
        expect(mergeNotebooks(a, EMPTY_NOTEBOOK)).toEqual(inOrder(a));
      }),
    );
  });

  test('without losing an entry of either', () => {
    fc.assert(
      fc.property(notebooks, notebooks, (a, b) => {
        const ids = new Set([...a.entries, ...b.entries].map(({ id }) => id));
        expect(new Set(mergeNotebooks(a, b).entries.map(({ id }) => id))).toEqual(ids);
      }),
    );
  });
});

describe('of an entry changed on two machines', () => {
  test('each field is the later one: a note here and tags there are both kept', () => {
    const here = edited(SAVED, { note: 'since 1978' }, 2_000);
    const there = edited(SAVED, { tags: ['economy'] }, 3_000);
    expect(merged(here, there)).toMatchObject({ note: 'since 1978', tags: ['economy'] });
  });

  test('the later note stands, on both machines', () => {
    const here = edited(SAVED, { note: 'first' }, 2_000);
    const there = edited(SAVED, { note: 'second' }, 3_000);
    expect(merged(here, there)?.note).toBe('second');
    expect(merged(there, here)?.note).toBe('second');
  });

  test('the earlier day of saving stays', () => {
    expect(merged(newEntry(WORD, 5_000), SAVED)?.savedAt).toBe(1_000);
  });

  test('deleting wins over what was changed before', () => {
    const here = withLife(SAVED, { deletedAt: 4_000, isGone: false }, 4_000);
    const there = edited(SAVED, { note: 'before' }, 3_000);
    expect(merged(here, there)).toMatchObject({ deletedAt: 4_000, note: 'before' });
  });

  test('and what was changed after it brings the entry back', () => {
    const here = withLife(SAVED, { deletedAt: 4_000, isGone: false }, 4_000);
    const there = edited(SAVED, { note: 'after' }, 5_000);
    expect(merged(here, there)).toMatchObject({ deletedAt: null, note: 'after' });
  });

  test('what has left the trash on one machine leaves it on the other', () => {
    const there = withLife(SAVED, { deletedAt: 4_000, isGone: false }, 4_000);
    expect(merged({ ...there, isGone: true }, there)).toMatchObject({ isGone: true });
    expect(merged(there, { ...there, isGone: true })).toMatchObject({ isGone: true });
  });
});

describe('meetings', () => {
  test('are united', () => {
    const other = { ...MET, id: 'encounter-2' };
    const both = mergeNotebooks(holding(SAVED, { encounters: [MET] }), holding(SAVED, { encounters: [other] }));
    expect(both.encounters.map(({ id }) => id)).toEqual(['encounter-1', 'encounter-2']);
  });

  test('that were deleted on one machine are deleted on both', () => {
    const deleted = holding(SAVED, { tombstones: [encounterTombstone('encounter-1', 2_000)] });
    expect(mergeNotebooks(holding(SAVED, { encounters: [MET] }), deleted).encounters).toEqual([]);
  });

  test('that were brought back after that are there again', () => {
    const deleted = holding(SAVED, { tombstones: [encounterTombstone('encounter-1', 2_000)] });
    const back = holding(SAVED, { encounters: [{ ...MET, keptAt: 3_000 }] });
    expect(mergeNotebooks(deleted, back).encounters).toHaveLength(1);
  });
});

describe('of the reader’s own terms', () => {
  const added = writtenOwnTerm(ownTerm('双碳'), undefined, 1_000);
  const changed = (more: Partial<typeof added>, now: number) =>
    writtenOwnTerm({ ...toOwnTerm(added), ...more }, added, now);
  const both = (a: typeof added, b: typeof added) =>
    mergeNotebooks({ ...EMPTY_NOTEBOOK, ownTerms: [a] }, { ...EMPTY_NOTEBOOK, ownTerms: [b] }).ownTerms;

  test('a note written here and a rendering changed there are both kept', () => {
    const one = both(changed({ note: 'house style' }, 2_000), changed({ renderings: ['dual carbon'] }, 3_000));
    expect(one).toMatchObject([{ note: 'house style', renderings: ['dual carbon'] }]);
  });

  test('one deleted here is not brought back by an older file, but by what was written of it later', () => {
    const deleted = deletedOwnTerm(added, 4_000);
    expect(both(deleted, changed({ note: 'before' }, 3_000))).toMatchObject([{ deletedAt: 4_000, note: 'before' }]);
    expect(both(deleted, changed({ note: 'after' }, 5_000))).toMatchObject([{ deletedAt: null, note: 'after' }]);
  });
});

describe('of corrected readings', () => {
  const everywhere = { word: '行', sentence: '', pinyin: 'háng', at: 1_000 };
  const holdingReading = (correction: typeof everywhere) => ({ ...EMPTY_NOTEBOOK, corrections: [correction] });

  test('the later choice stands', () => {
    const later = { ...everywhere, pinyin: 'xíng', at: 2_000 };
    for (const [a, b] of [
      [everywhere, later],
      [later, everywhere],
    ] as const)
      expect(mergeNotebooks(holdingReading(a), holdingReading(b)).corrections).toEqual([later]);
  });

  test('what was forgotten on one machine is forgotten on both, until it is chosen again', () => {
    const forgotten = { ...EMPTY_NOTEBOOK, tombstones: [correctionTombstone(everywhere, 2_000)] };
    expect(mergeNotebooks(holdingReading(everywhere), forgotten).corrections).toEqual([]);
    const again = { ...everywhere, at: 3_000 };
    expect(mergeNotebooks(forgotten, holdingReading(again)).corrections).toEqual([again]);
  });
});
