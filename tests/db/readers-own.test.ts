import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { checkFields } from '../../lib/core/own-terms/check-fields.ts';
import { backupContent } from '../../lib/db/backup-content.ts';
import { createCorrectionTable } from '../../lib/db/corrections.ts';
import { openDatabase } from '../../lib/db/database.ts';
import { onReadersOwnWritten } from '../../lib/db/on-readers-own-written.ts';
import { createOwnTerms } from '../../lib/db/own-terms.ts';
import { createVocabulary } from '../../lib/db/vocabulary.ts';
import { raw } from '../core/own-terms/own-terms.ts';
import { good, item, meeting } from './notebook.ts';

let opened = 0;
const silent = async () => undefined;

/** What a reader writes: saved words, own terms, corrected readings, on a machine of its own. */
function newMachine() {
  const database = openDatabase(`readers-own-${++opened}`);
  return {
    database,
    vocabulary: createVocabulary(database),
    ownTerms: createOwnTerms(database, silent),
    corrections: createCorrectionTable(database, silent),
  };
}
type Machine = ReturnType<typeof newMachine>;

const fields = (headword: string, rendering: string) => checkFields(raw({ headword, renderings: [rendering] })).fields;
const EVERYWHERE = { word: '行', sentence: '', pinyin: 'háng', at: 1_000 };
const HERE = { word: '行', sentence: '这一行不好干。', pinyin: 'xíng', at: 2_000 };

async function written(): Promise<Machine> {
  const machine = newMachine();
  await good(machine.ownTerms.keep('own-term-1', fields('双碳', 'dual carbon'), 1_000));
  await good(machine.ownTerms.keep('own-term-2', fields('稳增长', 'steady growth'), 1_000));
  await good(machine.corrections.put(EVERYWHERE, HERE.sentence));
  return machine;
}

async function shown({ ownTerms, corrections }: Machine): Promise<string[]> {
  const terms = (await good(ownTerms.list())).map(
    ({ headword, renderings }) => `${headword}: ${renderings.join(' | ')}`,
  );
  const readings = (await good(corrections.list())).map(({ word, sentence, pinyin }) => word + sentence + pinyin);
  return [...terms.sort(), ...readings.sort()];
}

async function meets(machine: Machine, other: Machine, now: number): Promise<void> {
  const theirs = await good(other.vocabulary.wholeNotebook());
  await good(machine.vocabulary.applyImport(() => theirs, 'import', now));
}

describe('own terms and corrected readings', () => {
  test('come to another machine with the notebook, once', async () => {
    const [here, there] = [await written(), newMachine()];
    await meets(there, here, 5_000);
    expect(await shown(there)).toEqual(await shown(here));
    const snapshots = await good(there.vocabulary.snapshots());
    await meets(there, here, 6_000);
    expect(await good(there.vocabulary.wholeNotebook())).toEqual(await good(here.vocabulary.wholeNotebook()));
    expect(await good(there.vocabulary.snapshots())).toEqual(snapshots);
  });

  test('once deleted or forgotten do not come back from an older file', async () => {
    const [here, older] = [await written(), newMachine()];
    await meets(older, here, 2_000);
    await good(here.ownTerms.remove('own-term-1', 3_000));
    await good(here.corrections.forget('行', HERE.sentence, 3_000));
    const left = ['稳增长: steady growth'];
    expect(await shown(here)).toEqual(left);
    await meets(here, older, 4_000);
    expect(await shown(here)).toEqual(left);
    await meets(older, here, 5_000);
    expect(await shown(older)).toEqual(left);
  });

  test('brought back after that are there again everywhere', async () => {
    const [here, older] = [await written(), newMachine()];
    await meets(older, here, 2_000);
    await good(here.ownTerms.remove('own-term-1', 3_000));
    await good(here.corrections.forget('行', '', 3_000));
    await meets(older, here, 4_000);
    await good(here.ownTerms.restore('own-term-1', 5_000));
    // The machine's clock was put back meanwhile.
    await good(here.corrections.put({ ...EVERYWHERE, at: 500 }, ''));
    await meets(older, here, 6_000);
    expect(await shown(older)).toEqual(['双碳: dual carbon', '稳增长: steady growth', '行háng']);
  });

  test('that a later choice replaced stay replaced', async () => {
    const [here, older] = [await written(), newMachine()];
    await meets(older, here, 2_000);
    await good(here.corrections.put({ ...HERE, at: 3_000 }, HERE.sentence));
    await meets(here, older, 4_000);
    expect((await good(here.corrections.list())).map(({ pinyin }) => pinyin)).toEqual(['xíng']);
  });

  test('a rendering changed here and a note written there are both kept', async () => {
    const [here, there] = [await written(), newMachine()];
    await meets(there, here, 2_000);
    await good(here.ownTerms.keep('own-term-1', fields('双碳', 'two carbon goals'), 3_000));
    const noted = { ...fields('双碳', 'dual carbon'), note: 'house style' };
    await good(there.ownTerms.keep('own-term-1', noted, 4_000));
    await meets(here, there, 5_000);
    const [term] = await good(here.ownTerms.list());
    expect(term).toMatchObject({ renderings: ['two carbon goals'], note: 'house style' });
  });

  test('are in every copy: what an import did to them can be taken back', async () => {
    const [here, there] = [await written(), newMachine()];
    await good(there.ownTerms.keep('own-term-1', fields('双碳', 'theirs'), 9_000));
    await good(there.ownTerms.keep('own-term-9', fields('共同富裕', 'theirs'), 9_000));
    await good(there.corrections.put({ ...EVERYWHERE, pinyin: 'hàng', at: 9_000 }, ''));
    await good(there.corrections.put({ ...HERE, word: '重' }, HERE.sentence));
    const before = await shown(here);
    await meets(here, there, 10_000);
    expect(await shown(here)).toHaveLength(5);
    const [snapshot] = await good(here.vocabulary.snapshots());
    expect(snapshot).toMatchObject({ reason: 'import', entries: 0, ownTerms: 2, corrections: 1 });
    await good(here.vocabulary.restoreSnapshot(snapshot?.id ?? 0, 11_000));
    expect(await shown(here)).toEqual(before);
    await meets(here, there, 12_000);
    expect(await shown(here)).toEqual(before);
  });

  test('stay where a copy is restored that was made before copies held them', async () => {
    const here = await written();
    await good(here.vocabulary.save(item('改革'), meeting('改革。'), 'encounter-1', 1_000));
    await good(here.vocabulary.save(item('开放'), meeting('开放。'), 'encounter-2', 1_000));
    await good(here.vocabulary.remove(['word:改革', 'word:开放'], 2_000));
    const [snapshot] = await good(here.vocabulary.snapshots());
    const { id = 0, ownTerms: _, corrections: __, ...old } = snapshot ?? {};
    // As version 5 of the database left it.
    await here.database.table('snapshots').put({ ...old, id });
    await here.database
      .table('snapshotParts')
      .filter(({ table }) => table === 'ownTerms' || table === 'corrections')
      .delete();
    const before = await shown(here);
    await good(here.vocabulary.restoreSnapshot(id, 3_000));
    expect(await good(here.vocabulary.savedIds())).toHaveLength(2);
    expect(await shown(here)).toEqual(before);
  });

  test('are in the backup file, and make one worth writing without any entry', async () => {
    const here = await written();
    await good(here.ownTerms.remove('own-term-2', 2_000));
    const content = await good(backupContent(here.database, 3_000));
    expect(content).toMatchObject({ entries: 0, ownTerms: 1, corrections: 1 });
    expect(JSON.parse(content.text)).toMatchObject({ ownTerms: [{ headword: '双碳' }, { deletedAt: 2_000 }] });
  });
});

test('pages are told how many there are after an import and after a restored copy, and of nothing else', async () => {
  const other = await written();
  const here = newMachine();
  const told: string[] = [];
  onReadersOwnWritten(here.database, (kind, count) => told.push(`${kind} ${count}`));
  await meets(here, other, 2_000);
  await expect.poll(() => [...told].sort()).toEqual(['corrections 1', 'own-terms 2']);
  const [snapshot] = await good(here.vocabulary.snapshots());
  await good(here.vocabulary.save(item('改革'), meeting('改革。'), 'encounter-1', 3_000));
  expect(told).toHaveLength(2);
  await good(here.vocabulary.restoreSnapshot(snapshot?.id ?? 0, 4_000));
  await expect.poll(() => told.slice(2).sort()).toEqual(['corrections 0', 'own-terms 0']);
});
