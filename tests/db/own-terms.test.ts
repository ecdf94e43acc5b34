import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { checkFields } from '../../lib/core/own-terms/check-fields.ts';
import { openDatabase } from '../../lib/db/database.ts';
import { createOwnTerms, type OwnTerms } from '../../lib/db/own-terms.ts';
import { ownTerm, raw } from '../core/own-terms/own-terms.ts';
import { good } from './notebook.ts';

let opened = 0;

/** A glossary that says aloud how many terms it has. */
function newGlossary(said: number[] = []): OwnTerms {
  return createOwnTerms(openDatabase(`own-terms-${++opened}`), async (count) => void said.push(count));
}

function fields(headword: string, rendering: string, site = '') {
  return checkFields(raw({ headword, renderings: [rendering], site })).fields;
}

async function written(terms: OwnTerms): Promise<string[]> {
  return (await good(terms.list())).map(({ headword, renderings }) => `${headword}: ${renderings.join(' | ')}`);
}

describe('a term of the reader', () => {
  test('is kept with the time it was added, and its new fields with the time of the change', async () => {
    const terms = newGlossary();
    const added = await good(terms.keep('id-000001', fields('双碳', 'dual carbon'), 1_000));
    expect(added).toMatchObject({ addedAt: 1_000, changedAt: 1_000 });
    await good(terms.keep('id-000001', fields('双碳', 'two carbon goals'), 2_000));
    expect(await good(terms.list())).toEqual([
      { ...fields('双碳', 'two carbon goals'), id: 'id-000001', addedAt: 1_000, changedAt: 2_000 },
    ]);
  });

  test('stands once for a site and once for everywhere', async () => {
    const terms = newGlossary();
    await good(terms.keep('id-000001', fields('双碳', 'dual carbon'), 1_000));
    expect(await terms.keep('id-000002', fields('双碳', 'other'), 2_000)).toMatchObject({ code: 'own-term-taken' });
    await good(terms.keep('id-000003', fields('双碳', 'here', 'example.org'), 3_000));
    expect(await written(terms)).toEqual(['双碳: here', '双碳: dual carbon']);
  });

  test('deleted comes back as it was', async () => {
    const terms = newGlossary();
    const kept = await good(terms.keep('id-000001', fields('双碳', 'dual carbon'), 1_000));
    await good(terms.remove('id-000001', 2_000));
    expect(await good(terms.list())).toEqual([]);
    expect(await good(terms.restore('id-000001', 4_000))).toEqual(kept);
    expect(await good(terms.list())).toEqual([kept]);
  });

  test('deleted stays so where another has taken its place', async () => {
    const terms = newGlossary();
    await good(terms.keep('id-000001', fields('双碳', 'dual carbon'), 1_000));
    await good(terms.remove('id-000001', 2_000));
    await good(terms.keep('id-000002', fields('双碳', 'other'), 3_000));
    expect(await terms.restore('id-000001', 4_000)).toMatchObject({ ok: false, code: 'own-term-taken' });
    expect(await written(terms)).toEqual(['双碳: other']);
  });
});

describe('deleted terms', () => {
  const DAY = 86_400_000;

  test('stay in sight for 30 days, the latest first', async () => {
    const terms = newGlossary();
    for (const [index, headword] of ['双碳', '稳增长', '双循环'].entries())
      await good(terms.keep(`id-00000${index}`, fields(headword, 'rendering'), 1_000));
    await good(terms.remove('id-000000', 2_000));
    await good(terms.remove('id-000001', DAY));
    const headwords = async (now: number) => (await good(terms.deleted(now))).map(({ headword }) => headword);
    expect(await headwords(2 * DAY)).toEqual(['稳增长', '双碳']);
    expect(await headwords(30.5 * DAY)).toEqual(['稳增长']);
    expect(await headwords(31 * DAY)).toEqual([]);
  });
});

describe('whoever reads along', () => {
  test('hears of every change how many terms there are, and of nothing else', async () => {
    const said: number[] = [];
    const terms = newGlossary(said);
    await good(terms.keep('id-000001', fields('双碳', 'dual carbon'), 1_000));
    await terms.keep('id-000002', fields('双碳', 'other'), 2_000);
    await good(terms.write(() => [ownTerm('双循环')], 5_000));
    await good(terms.remove('id-000001', 3_000));
    await good(terms.restore('id-000001', 4_000));
    await good(terms.list());
    expect(said).toEqual([1, 2, 1, 2]);
  });
});

describe('an import', () => {
  test('is worked out on the glossary as it stands, and written whole', async () => {
    const terms = newGlossary();
    const kept = await good(terms.keep('id-000001', fields('双碳', 'dual carbon'), 1_000));
    const planned = vi.fn(() => [{ ...kept, renderings: ['changed'] }, ownTerm('双循环', { changedAt: 0 })]);
    await good(terms.write(planned, 5_000));
    expect(planned).toHaveBeenCalledWith([kept]);
    expect(await written(terms)).toEqual(['双碳: changed', '双循环: rendering of 双循环']);
  });

  test('that the disk has no room for leaves nothing of itself', async () => {
    const terms = newGlossary();
    await good(terms.keep('id-000001', fields('双碳', 'dual carbon'), 1_000));
    let room = 1;
    const { put } = IDBObjectStore.prototype;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
      if (room-- > 0) return put.call(this, value);
      throw new DOMException('no space left', 'QuotaExceededError');
    });
    const outcome = await terms.write(() => [ownTerm('双循环'), ownTerm('共同富裕')], 5_000);
    full.mockRestore();
    expect(outcome).toMatchObject({ ok: false, code: 'storage-full' });
    expect(await written(terms)).toEqual(['双碳: dual carbon']);
  });
});
