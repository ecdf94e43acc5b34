import { openAsBlob } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SHARD_COUNT } from '../../lib/core/dictionary/dictionary.ts';
import type { DictionaryRow } from '../../lib/core/dictionary/row.ts';
import { openParts } from '../../lib/core/parted-file.ts';
import { ROOT } from '../root.ts';

const DICTIONARY = join(ROOT, 'public/data/dictionary.bin');

/** Answers `{ headword }` with what `entries` makes of it, and says how long installing took. */
const ANSWERING = `
  chrome.runtime.onMessage.addListener((message, _, answer) => {
    Promise.resolve(entries(message.headword)).then((found) => answer({ found, installing: self.installing ?? 0 }));
    return true;
  });`;

const IS_ENTRY = '(row) => row[0] === headword || row[1] === headword';

/** Other ways to keep the same dictionary in a background, each as small as it can be: no notebook, no words, no terms. */
export const RIVALS = {
  'an empty worker': `const entries = () => null;`,
  'dictionary: one JSON file, parsed': `
    let rows;
    async function entries(headword) {
      rows ??= await (await fetch('dictionary.json')).json();
      return rows.filter(${IS_ENTRY});
    }`,
  'dictionary: IndexedDB, a record per first character': `
    const requested = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    async function open() {
      const opening = indexedDB.open('dictionary', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
      return requested(opening);
    }
    const store = (database, mode) => database.transaction('rows', mode).objectStore('rows');
    async function install() {
      const start = performance.now();
      const rows = await (await fetch('dictionary.json')).json();
      const byFirst = new Map();
      for (const row of rows) {
        for (const first of new Set([row[0] || row[1], row[1]].map((word) => word.charAt(0)))) {
          byFirst.set(first, [...(byFirst.get(first) ?? []), row]);
        }
      }
      const writing = store(await open(), 'readwrite');
      for (const [first, own] of byFirst) writing.put(own, first);
      await new Promise((resolve) => (writing.transaction.oncomplete = resolve));
      self.installing = performance.now() - start;
    }
    let installed;
    self.addEventListener('install', (event) => event.waitUntil((installed = install())));
    async function entries(headword) {
      await installed;
      const rows = await requested(store(await open(), 'readonly').get(headword.charAt(0)));
      return (rows ?? []).filter(${IS_ENTRY});
    }`,
  'dictionary: a file per shard': `
    async function entries(headword) {
      const shard = headword.charCodeAt(0) % ${SHARD_COUNT};
      return (await (await fetch('dictionary/' + shard + '.json')).json()).filter(${IS_ENTRY});
    }`,
} as const;

export type RivalName = keyof typeof RIVALS;

/** Writes each rival as an extension of its own into a new folder. */
export async function writeRivals(): Promise<{ folders: string[]; remove(): Promise<void> }> {
  const root = await mkdtemp(join(tmpdir(), 'tifa-rivals-'));
  const { shards, rows } = await readShards();
  const folders: string[] = [];
  for (const [name, script] of Object.entries(RIVALS)) {
    const folder = join(root, String(folders.length));
    await mkdir(join(folder, 'dictionary'), { recursive: true });
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest(name)));
    await writeFile(join(folder, 'worker.js'), script + ANSWERING);
    await writeFile(join(folder, 'content.js'), '');
    if (script.includes('dictionary.json')) await writeFile(join(folder, 'dictionary.json'), JSON.stringify(rows));
    if (script.includes('dictionary/')) {
      for (const [file, text] of shards) await writeFile(join(folder, 'dictionary', file), text);
    }
    folders.push(folder);
  }
  return { folders, remove: () => rm(root, { recursive: true, force: true }) };
}

function manifest(name: string) {
  return {
    manifest_version: 3,
    name,
    version: '1',
    background: { service_worker: 'worker.js' },
    content_scripts: [{ matches: ['http://localhost/*'], js: ['content.js'] }],
  };
}

/** The files, and each of their rows once. */
async function readShards(): Promise<{ shards: Map<string, string>; rows: DictionaryRow[] }> {
  const shards = new Map<string, string>();
  const rows = new Map<string, DictionaryRow>();
  const read = await openParts(await openAsBlob(DICTIONARY));
  for (let shard = 0; shard < SHARD_COUNT; shard++) {
    const own = (await read(shard)) as DictionaryRow[]; // our own build's
    shards.set(`${shard}.json`, JSON.stringify(own));
    for (const row of own) rows.set(JSON.stringify(row), row);
  }
  return { shards, rows: [...rows.values()] };
}
