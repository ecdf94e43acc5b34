import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { unzipSync } from 'fflate';
import initSqlJs from 'sql.js';
import { describe, expect, test } from 'vitest';
import { writeAnkiPackage } from '../../lib/anki/anki-package.ts';
import { edited } from '../../lib/core/vocabulary/edited.ts';
import type { Entry } from '../../lib/core/vocabulary/entry.ts';
import { newEntry } from '../../lib/core/vocabulary/new-entry.ts';
import { EMPTY_NOTEBOOK, type Notebook } from '../../lib/core/vocabulary/notebook.ts';

const WASM = readFileSync(createRequire(import.meta.url).resolve('sql.js/dist/sql-wasm.wasm')).buffer as ArrayBuffer;
const NOW = Date.UTC(2026, 10, 20);

function word(simplified: string, traditional = simplified, meaning = `meaning of ${simplified}`): Entry {
  return newEntry({ kind: 'word', simplified, traditional, pinyin: 'pīnyīn', meaning }, 1_790_000_000_000);
}

const NOTEBOOK: Notebook = {
  ...EMPTY_NOTEBOOK,
  entries: [
    edited(word('开放', '開放'), { tags: ['economy', 'two words'], note: 'a < b\nc' }, NOW),
    edited(word('改革'), { status: 'ignored' }, NOW),
    word('无义', '無義', ''),
    { ...word('已删'), deletedAt: 5 },
  ],
  encounters: [
    {
      id: 'encounter-1',
      entryId: 'word:开放',
      sentence: '扩大开放。',
      start: 2,
      end: 4,
      title: 'News & more',
      url: 'https://news.example/?a=1&b=2',
      site: 'news.example',
      at: NOW,
      keptAt: NOW,
    },
  ],
};

async function opened(notebook: Notebook, now = NOW) {
  const files = unzipSync(await writeAnkiPackage(notebook, WASM, now));
  expect(Object.keys(files).sort()).toEqual(['collection.anki2', 'media']);
  expect(new TextDecoder().decode(files.media)).toBe('{}');
  const { Database } = await initSqlJs({ wasmBinary: WASM });
  const database = new Database(files['collection.anki2']);
  return (query: string) => {
    const [result] = database.exec(query);
    return (result?.values ?? []).map((row) =>
      Object.fromEntries(row.map((value, index) => [result?.columns[index] ?? '', value])),
    );
  };
}

describe('a package for Anki', () => {
  test('holds a sound database of schema 11', async () => {
    const query = await opened(NOTEBOOK);
    expect(query('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(query('SELECT ver, count(*) AS rows FROM col')).toEqual([{ ver: 11, rows: 1 }]);
    const tables = query("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").map(({ name }) => name);
    expect(tables).toEqual(['cards', 'col', 'graves', 'notes', 'revlog']);
  });

  test('has a note for every entry of the list, with sentence and source, in as many fields as its type', async () => {
    const query = await opened(NOTEBOOK);
    const notes = query('SELECT * FROM notes ORDER BY id');
    expect(notes.map(({ sfld }) => sfld)).toEqual(['开放', '改革', '无义']);
    const [model] = Object.values(JSON.parse(String(query('SELECT models FROM col')[0]?.models))) as [
      { id: number; flds: { name: string }[] },
    ];
    expect(model.flds.map(({ name }) => name)).toEqual([
      'Term',
      'Traditional',
      'Pinyin',
      'Rendering',
      'Sentence',
      'Source',
      'Note',
    ]);
    for (const { flds, mid } of notes) {
      expect(String(flds).split('\u001f')).toHaveLength(model.flds.length);
      expect(mid).toBe(model.id);
    }
    expect(String(notes[0]?.flds).split('\u001f')).toEqual([
      '开放',
      '開放',
      'pīnyīn',
      'meaning of 开放',
      '扩大<b>开放</b>。',
      '<a href="https://news.example/?a=1&amp;b=2">News &amp; more</a>',
      'a &lt; b<br>c',
    ]);
    expect(notes[0]?.tags).toBe(' economy two_words ');
  });

  test('has the checksum by which Anki finds duplicates', async () => {
    const query = await opened(NOTEBOOK);
    for (const { sfld, csum } of query('SELECT sfld, csum FROM notes')) {
      const digest = createHash('sha1').update(String(sfld), 'utf8').digest('hex');
      expect(csum).toBe(Number.parseInt(digest.slice(0, 8), 16));
    }
  });

  test('asks each note both ways where there is a rendering, and not what is ignored', async () => {
    const query = await opened(NOTEBOOK);
    const cards = query('SELECT sfld, ord, queue, did FROM cards JOIN notes ON nid = notes.id ORDER BY cards.id');
    expect(cards.map(({ sfld, ord, queue }) => `${sfld} ${ord} ${queue}`)).toEqual([
      '开放 0 0',
      '开放 1 0',
      '改革 0 -1',
      '改革 1 -1',
      '无义 0 0',
    ]);
    const decks = JSON.parse(String(query('SELECT decks FROM col')[0]?.decks));
    for (const { did } of cards) expect(decks[String(did)].name).toBe('Tifa');
    expect(query('SELECT max(n) AS n FROM (SELECT count(*) AS n FROM cards GROUP BY id)')).toEqual([{ n: 1 }]);
  });

  test('brings a note up to date when it is exported again, rather than adding one', async () => {
    const names = 'SELECT guid, id, mod FROM notes ORDER BY id';
    const first = (await opened(NOTEBOOK))(names);
    const changed = { ...NOTEBOOK, entries: NOTEBOOK.entries.map((entry) => edited(entry, { note: 'new' }, NOW)) };
    const second = (await opened(changed, NOW + 60_000))(names);
    expect(second.map(({ guid, id }) => [guid, id])).toEqual(first.map(({ guid, id }) => [guid, id]));
    expect(new Set(first.map(({ guid }) => guid)).size).toBe(first.length);
    expect(Number(second[0]?.mod)).toBeGreaterThan(Number(first[0]?.mod));
  });

  test('of an empty list is a sound package too', async () => {
    const query = await opened(EMPTY_NOTEBOOK);
    expect(query('SELECT count(*) AS notes FROM notes')).toEqual([{ notes: 0 }]);
  });
});
