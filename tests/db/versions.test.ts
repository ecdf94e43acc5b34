import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../lib/db/database.ts';
import { createOwnTerms } from '../../lib/db/own-terms.ts';
import { createVocabulary } from '../../lib/db/vocabulary.ts';
import { ownTerm } from '../core/own-terms/own-terms.ts';
import { good, item, meeting, newNotebook, written } from './notebook.ts';

/** What version 1 stores, written down here so that no later change of the code changes it. */
const CARD = {
  due: 86_400_000,
  stability: 2.3065,
  difficulty: 2.1181,
  scheduledDays: 1,
  learningSteps: 0,
  reps: 2,
  lapses: 0,
  state: 'review',
  lastReview: 1_000,
} as const;
const WORD = { kind: 'word', simplified: '改革', traditional: '改革', pinyin: 'gǎigé', meaning: 'to reform' } as const;
const TERM = { ...WORD, kind: 'term', termId: 'gaige-kaifang', simplified: '改革开放' } as const;
const ENTRIES = [
  { id: 'word:改革', item: WORD, savedAt: 1_000, card: CARD, live: 1, due: CARD.due, deletedAt: 0 },
  { id: 'term:gaige-kaifang', item: TERM, savedAt: 2_000, card: CARD, live: 0, due: CARD.due, deletedAt: 3_000 },
];
const MET = { sentence: '改革。', start: 0, end: 2, title: 'News', url: 'https://example.org/' };
const ENCOUNTER = { ...MET, id: 'encounter-1', entryId: 'word:改革', at: 1_000 };
const REVIEW = { entryId: 'word:改革', grade: 3, at: 1_000, before: { ...CARD, reps: 1 } };

/** A database as Tifa 0.1.0 leaves it: Dexie's version 1 is the browser's 10. */
async function writeVersion1(name: string): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, 10);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => resolve(request.result);
    request.onupgradeneeded = () => {
      const entries = request.result.createObjectStore('entries', { keyPath: 'id' });
      entries.createIndex('[live+savedAt]', ['live', 'savedAt']);
      entries.createIndex('[live+due]', ['live', 'due']);
      const encounters = request.result.createObjectStore('encounters', { keyPath: 'id' });
      encounters.createIndex('[entryId+at]', ['entryId', 'at']);
      const reviews = request.result.createObjectStore('reviews', { keyPath: 'id', autoIncrement: true });
      reviews.createIndex('[entryId+at]', ['entryId', 'at']);
    };
  });
  const transaction = database.transaction(['entries', 'encounters', 'reviews'], 'readwrite');
  for (const row of ENTRIES) transaction.objectStore('entries').put(row);
  transaction.objectStore('encounters').put(ENCOUNTER);
  transaction.objectStore('reviews').put(REVIEW);
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
}

describe('a notebook of version 1', () => {
  test('reads back as it was written, with what came later filled in', async () => {
    await writeVersion1('tifa-version-1');
    const vocabulary = createVocabulary(openDatabase('tifa-version-1'));
    const [listed, ...more] = await good(vocabulary.list());
    expect(more).toEqual([]);
    expect(listed?.entry).toMatchObject({ id: 'word:改革', item: WORD, savedAt: 1_000, card: CARD, deletedAt: null });
    expect(listed?.entry).toMatchObject({ status: 'learning', tags: [], note: '', isGone: false });
    expect(listed?.encounters).toEqual([{ ...ENCOUNTER, site: 'example.org', keptAt: 1_000 }]);
    expect(await good(vocabulary.dueCount(CARD.due))).toBe(1);
    expect((await good(vocabulary.undoGrade('word:改革', 9_000))).card).toEqual(REVIEW.before);
    expect(await good(vocabulary.trashed())).toMatchObject([{ id: 'term:gaige-kaifang', deletedAt: 3_000 }]);
    await good(vocabulary.restore(['term:gaige-kaifang'], 9_000));
    expect(await good(vocabulary.savedIds())).toHaveLength(2);
  });

  test('has what the list shows of it made ready', async () => {
    await writeVersion1('tifa-version-1-to-5');
    const vocabulary = createVocabulary(openDatabase('tifa-version-1-to-5'));
    expect(await good(vocabulary.summaries())).toMatchObject([
      {
        id: 'word:改革',
        sound: 'gaige',
        status: 'learning',
        due: CARD.due,
        met: 1,
        lastMet: 1_000,
        sites: ['example.org'],
      },
    ]);
  });

  test('gets room for the reader’s own terms', async () => {
    await writeVersion1('tifa-version-1-to-2');
    const database = openDatabase('tifa-version-1-to-2');
    const terms = createOwnTerms(database, async () => undefined);
    const term = ownTerm('改革开放');
    await good(terms.write(() => [term], 5_000));
    expect(await good(terms.list())).toEqual([term]);
    expect(await written(createVocabulary(database))).toEqual(['改革: 改革。']);
  });

  test('leaves a snapshot of what it was, which can be restored', async () => {
    await writeVersion1('tifa-version-1-snapshot');
    const vocabulary = createVocabulary(openDatabase('tifa-version-1-snapshot'));
    const [snapshot] = await good(vocabulary.snapshots());
    expect(snapshot).toMatchObject({ reason: 'upgrade', entries: 2, encounters: 1 });
    const upgraded = await good(vocabulary.wholeNotebook());
    await good(vocabulary.undoSave('encounter-1', 5_000));
    await good(vocabulary.edit(['word:改革'], { note: 'no longer there' }, 6_000));
    expect(await good(vocabulary.list())).toEqual([]);
    expect(await good(vocabulary.restoreSnapshot(snapshot?.id ?? 0, 7_000))).toBe(true);
    const restored = await good(vocabulary.wholeNotebook());
    expect(restored.entries.map(({ clocks: _, ...entry }) => entry)).toEqual(
      upgraded.entries.map(({ clocks: _, ...entry }) => entry),
    );
    expect(restored.encounters).toEqual([{ ...upgraded.encounters[0], keptAt: 7_000 }]);
    expect(restored.reviews).toHaveLength(1);
  });
});

describe('a notebook of version 4', () => {
  /** As Tifa 0.2 left it: the tables of that version, written down here. */
  async function writeVersion4(name: string): Promise<void> {
    const database = new Dexie(name);
    database.version(4).stores({
      entries: 'id, [live+savedAt], [live+due]',
      encounters: 'id, [entryId+at], [site+at], at',
      reviews: '++id, [entryId+at], at',
      ownTerms: 'id, deletedAt',
      tombstones: 'id',
      snapshots: '++id',
      snapshotParts: '[snapshotId+part]',
      corrections: '[word+sentence]',
    });
    const rest = { status: 'new', tags: ['a'], note: '', pause: { kind: 'none' } };
    const clocks = { item: 1, status: 1, tags: 1, note: 1, card: 1, pause: 1, life: 1 };
    await database.table('entries').bulkAdd(ENTRIES.map((entry) => ({ ...entry, ...rest, clocks })));
    const met = { ...ENCOUNTER, site: 'example.org', keptAt: 1_000 };
    await database.table('encounters').bulkAdd([met, { ...met, id: 'encounter-2', site: '', at: 5_000 }]);
    database.close();
  }

  test('keeps all it had, and has what the list shows made ready without a snapshot', async () => {
    await writeVersion4('tifa-version-4');
    const vocabulary = createVocabulary(openDatabase('tifa-version-4'));
    expect(await good(vocabulary.summaries())).toMatchObject([
      { id: 'word:改革', tags: ['a'], savedAt: 1_000, met: 2, lastMet: 5_000, sites: ['example.org'] },
    ]);
    expect((await good(vocabulary.list()))[0]?.encounters.map(({ id }) => id)).toEqual(['encounter-2', 'encounter-1']);
    expect(await good(vocabulary.trashed())).toMatchObject([{ id: 'term:gaige-kaifang' }]);
    expect(await good(vocabulary.snapshots())).toEqual([]);
  });
});

describe('a notebook of version 5', () => {
  /** Its own terms and corrections as that version stored them. */
  async function writeVersion5(name: string): Promise<void> {
    const database = new Dexie(name);
    database.version(5).stores({
      entries: 'id, [live+savedAt], [live+due]',
      encounters: 'id, [entryId+at], [site+at], at',
      reviews: '++id, [entryId+at], at',
      ownTerms: 'id, deletedAt',
      tombstones: 'id',
      snapshots: '++id',
      snapshotParts: '[snapshotId+part]',
      corrections: '[word+sentence]',
      summaries: 'id',
    });
    const living = { ...OWN, id: 'own-term-1', headword: '双碳' };
    const deleted = { ...OWN, id: 'own-term-2', headword: '稳增长', deletedAt: 3_000 };
    await database.table('ownTerms').bulkAdd([living, deleted]);
    await database.table('corrections').add(CORRECTION);
    database.close();
  }

  const OWN = {
    traditional: '',
    forms: [],
    pinyin: '',
    renderings: ['a rendering'],
    note: '',
    source: '',
    site: null,
    addedAt: 1_000,
    changedAt: 2_000,
    deletedAt: 0,
  };
  const CORRECTION = { word: '行', sentence: '', pinyin: 'háng', at: 1_000 };

  test('keeps own terms and corrections, and knows when they were changed and deleted', async () => {
    await writeVersion5('tifa-version-5');
    const database = openDatabase('tifa-version-5');
    const { ownTerms, corrections } = await good(createVocabulary(database).wholeNotebook());
    const clocks = { spelling: 2_000, renderings: 2_000, note: 2_000, source: 2_000, life: 2_000 };
    expect(ownTerms).toEqual([
      { ...OWN, id: 'own-term-1', headword: '双碳', deletedAt: null, clocks },
      { ...OWN, id: 'own-term-2', headword: '稳增长', deletedAt: 3_000, clocks: { ...clocks, life: 3_000 } },
    ]);
    expect(corrections).toEqual([CORRECTION]);
    expect(await good(createOwnTerms(database, async () => undefined).list())).toHaveLength(1);
  });

  test('has its summaries once each, wherever its shards stood', async () => {
    const name = 'tifa-version-5-shards';
    const { vocabulary } = newNotebook();
    for (const word of ['改革', '开放', '民生'])
      await good(vocabulary.save(item(word), meeting(`${word}。`), word, 1_000));
    const { entries, encounters } = await good(vocabulary.wholeNotebook());
    const summaries = await good(vocabulary.summaries());
    const older = new Dexie(name);
    older.version(5).stores({
      entries: 'id, [live+savedAt], [live+due]',
      encounters: 'id, [entryId+at], [site+at], at',
      reviews: '++id, [entryId+at], at',
      ownTerms: 'id, deletedAt',
      tombstones: 'id',
      snapshots: '++id',
      snapshotParts: '[snapshotId+part]',
      corrections: '[word+sentence]',
      summaries: 'id',
    });
    await older.table('entries').bulkAdd(entries.map((entry) => ({ ...entry, live: 1, due: 0, deletedAt: 0 })));
    await older.table('encounters').bulkAdd([...encounters]);
    // All in one: shards were fewer, and which stood where does not matter.
    await older.table('summaries').bulkAdd([{ id: 3, summaries }]);
    older.close();
    const upgraded = createVocabulary(openDatabase(name));
    await good(upgraded.edit(['word:改革'], { status: 'known' }, 2_000));
    const after = await good(upgraded.summaries());
    expect(after.map(({ id, status, met }) => `${id} ${status} ${met}`).sort()).toEqual([
      'word:开放 new 1',
      'word:改革 known 1',
      'word:民生 new 1',
    ]);
  });
});

describe('the notebook', () => {
  test('is there again after it was closed', async () => {
    const { vocabulary, name } = newNotebook();
    await good(vocabulary.save(item('改革'), meeting('一。'), 'encounter-1', 1_000));
    vocabulary.close();
    expect(await written(createVocabulary(openDatabase(name)))).toEqual(['改革: 一。']);
  });

  test('lets go when a newer Tifa wants to upgrade it', async () => {
    const { vocabulary, name } = newNotebook();
    await good(vocabulary.save(item('改革'), meeting('一。'), 'encounter-1', 1_000));
    const upgraded = await new Promise<number>((resolve, reject) => {
      const request = indexedDB.open(name, 990);
      request.onsuccess = () => resolve(request.result.version);
      request.onblocked = () => reject(new Error('blocked'));
      request.onerror = () => reject(request.error);
    });
    expect(upgraded).toBe(990);
    // What is older than the notebook must not write into it any more.
    expect(await vocabulary.save(item('开放'), meeting('二。'), 'encounter-2', 2_000)).toMatchObject({
      ok: false,
      code: 'storage-outdated',
    });
  });
});
