import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { createCorrectionTable } from '../../lib/db/corrections.ts';
import { openDatabase } from '../../lib/db/database.ts';
import { good } from './notebook.ts';

let opened = 0;

function newTable(said: number[] = []) {
  return createCorrectionTable(openDatabase(`corrections-${++opened}`), async (count) => void said.push(count));
}

const everywhere = { word: '行', sentence: '', pinyin: 'xíng', at: 1_000 };
const here = { word: '行', sentence: '中国行。', pinyin: 'háng', at: 2_000 };

describe('a corrected reading', () => {
  test('stands beside those of other words and other sentences', async () => {
    const table = newTable();
    const elsewhere = { ...here, sentence: '行！' };
    const other = { ...everywhere, word: '长', pinyin: 'zhǎng' };
    for (const one of [other, elsewhere, here]) await good(table.put(one, here.sentence));
    expect(new Set(await good(table.list()))).toEqual(new Set([other, elsewhere, here]));
  });

  test('takes the place of what was said of its word, for its sentence and for all', async () => {
    const table = newTable();
    await good(table.put(everywhere, here.sentence));
    await good(table.put(here, here.sentence));
    expect(await good(table.list())).toEqual([here]);
    await good(table.put({ ...everywhere, pinyin: 'hàng', at: 3_000 }, here.sentence));
    expect(await good(table.list())).toEqual([{ ...everywhere, pinyin: 'hàng', at: 3_000 }]);
  });

  test('is forgotten, and how many are left is said after every change', async () => {
    const said: number[] = [];
    const table = newTable(said);
    await good(table.put(everywhere, here.sentence));
    await good(table.forget('行', here.sentence, 2_000));
    await good(table.forget('行', here.sentence, 2_000));
    expect(await good(table.list())).toEqual([]);
    expect(said).toEqual([1, 0, 0]);
  });
});
