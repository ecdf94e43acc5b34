import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, test } from 'vitest';
import { checkFields } from '../../lib/core/own-terms/check-fields.ts';
import { createCorrectionTable } from '../../lib/db/corrections.ts';
import { openDatabase } from '../../lib/db/database.ts';
import { eraseDatabase } from '../../lib/db/erasing.ts';
import { createOwnTerms } from '../../lib/db/own-terms.ts';
import { countStored } from '../../lib/db/stored-counts.ts';
import { createVocabulary } from '../../lib/db/vocabulary.ts';
import { raw } from '../core/own-terms/own-terms.ts';
import { good, item, meeting } from './notebook.ts';

const NOTHING = { terms: 0, sentences: 0, reviews: 0, ownTerms: 0, corrections: 0 };

async function filled(name: string) {
  const database = openDatabase(name);
  const vocabulary = createVocabulary(database);
  await good(vocabulary.save(item('改革'), meeting('改革开放。'), 'encounter-1', 1_000));
  await good(vocabulary.save(item('改革'), meeting('改革不停顿。'), 'encounter-2', 2_000));
  await good(vocabulary.save(item('治理'), meeting('治理能力。'), 'encounter-3', 3_000));
  const [first] = await good(vocabulary.list());
  await good(vocabulary.grade(first?.entry.id ?? '', 3, 4_000));
  const own = checkFields(raw({ headword: '双碳', renderings: ['dual carbon'] })).fields;
  await good(createOwnTerms(database, async () => undefined).keep('id-000001', own, 5_000));
  const correction = { word: '行', sentence: '', pinyin: 'háng', at: 5_000 };
  await good(createCorrectionTable(database, async () => undefined).put(correction, ''));
  return { database, vocabulary };
}

describe('what is stored', () => {
  test('is counted', async () => {
    const { database } = await filled('counted');
    expect(await good(countStored(database))).toEqual({
      terms: 2,
      sentences: 3,
      reviews: 1,
      ownTerms: 1,
      corrections: 1,
    });
  });

  test('counts no term that was deleted', async () => {
    const { database, vocabulary } = await filled('deleted');
    const [latest] = await good(vocabulary.list());
    await good(vocabulary.remove([latest?.entry.id ?? ''], 6_000));
    expect(await good(countStored(database))).toMatchObject({ terms: 1 });
  });
});

describe('deleting everything', () => {
  test('leaves nothing, and a notebook that can be used at once', async () => {
    const { database, vocabulary } = await filled('erased');
    await good(eraseDatabase(database));
    expect(await good(countStored(database))).toEqual(NOTHING);
    expect(await good(vocabulary.snapshots())).toEqual([]);
    await good(vocabulary.save(item('改革'), meeting('改革开放。'), 'encounter-9', 9_000));
    expect(await good(countStored(database))).toMatchObject({ terms: 1, sentences: 1 });
  });

  test('does so while the background has the notebook open, which goes on with an empty one', async () => {
    const { vocabulary } = await filled('open-elsewhere');
    await good(eraseDatabase(openDatabase('open-elsewhere')));
    expect(await good(vocabulary.list())).toEqual([]);
  });

  test('deletes a notebook of a newer Tifa, which cannot be opened', async () => {
    const newer = new Dexie('newer-erased');
    newer.version(99).stores({ entries: 'id' });
    await newer.open();
    newer.close();
    const database = openDatabase('newer-erased');
    expect(await countStored(database)).toMatchObject({ code: 'storage-newer' });
    await good(eraseDatabase(database));
    expect(await good(countStored(openDatabase('newer-erased')))).toEqual(NOTHING);
  });
});
