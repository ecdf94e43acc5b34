import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { changesNothing } from '../../lib/core/exchange/import-plan.ts';
import { parseNotebook } from '../../lib/core/exchange/notebook-json.ts';
import { writeNotebook } from '../../lib/core/exchange/write-notebook.ts';
import type { Notebook } from '../../lib/core/vocabulary/notebook.ts';
import { inOrder, notebooks } from '../core/vocabulary/generated-notebook.ts';
import { good, item, meeting, newNotebook, written } from './notebook.ts';

function fromFile(text: string): Notebook {
  const parsed = parseNotebook(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

describe('the whole notebook', () => {
  test('exported, wiped and imported is equal, and importing it again changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(notebooks, async (notebook) => {
        const { vocabulary: old } = newNotebook();
        await good(old.applyImport(() => notebook, 'import', 1));
        const file = writeNotebook(await good(old.wholeNotebook()), 1);
        old.close();
        const { vocabulary } = newNotebook();
        await good(vocabulary.applyImport(() => fromFile(file), 'import', 2));
        expect(inOrder(await good(vocabulary.wholeNotebook()))).toEqual(inOrder(notebook));
        const snapshots = await good(vocabulary.snapshots());
        const again = await good(vocabulary.applyImport(() => fromFile(file), 'import', 3));
        expect(changesNothing(again)).toBe(true);
        expect(inOrder(await good(vocabulary.wholeNotebook()))).toEqual(inOrder(notebook));
        expect(await good(vocabulary.snapshots())).toEqual(snapshots);
        vocabulary.close();
      }),
      { numRuns: 25 },
    );
  }, 30_000);
});

describe('an import', () => {
  async function twoNotebooks() {
    const { vocabulary: here } = newNotebook();
    const { vocabulary: there } = newNotebook();
    await good(here.save(item('改革'), meeting('一。'), 'encounter-1', 1_000));
    await good(there.save(item('开放'), meeting('二。'), 'encounter-2', 2_000));
    const incoming = await good(there.wholeNotebook());
    return { here, incoming: () => incoming };
  }

  test('tried first tells what it would do, and does nothing', async () => {
    const { here, incoming } = await twoNotebooks();
    expect(await good(here.planImport(incoming))).toMatchObject({ added: ['word:开放'], newEncounters: 1 });
    expect(await written(here)).toEqual(['改革: 一。']);
    expect(await good(here.snapshots())).toEqual([]);
  });

  test('takes a snapshot first, by which it can be undone', async () => {
    const { here, incoming } = await twoNotebooks();
    await good(here.applyImport(incoming, 'import', 3_000));
    expect(await written(here)).toEqual(['开放: 二。', '改革: 一。']);
    const [snapshot] = await good(here.snapshots());
    expect(snapshot).toMatchObject({ reason: 'import', at: 3_000, entries: 1 });
    await good(here.restoreSnapshot(snapshot?.id ?? 0, 4_000));
    expect(await written(here)).toEqual(['改革: 一。']);
    expect(await good(here.trashed())).toMatchObject([{ id: 'word:开放' }]);
  });

  test('for which there is no room leaves everything as it was', async () => {
    const { here, incoming } = await twoNotebooks();
    const before = await good(here.wholeNotebook());
    const add = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (this.name === 'encounters') throw new DOMException('no space left', 'QuotaExceededError');
      return add.apply(this, given);
    });
    expect(await here.applyImport(incoming, 'import', 3_000)).toMatchObject({ ok: false, code: 'storage-full' });
    vi.restoreAllMocks();
    expect(await good(here.wholeNotebook())).toEqual(before);
    expect(await good(here.snapshots())).toEqual([]);
  });
});
