import { zipSync } from 'fflate';
import initSqlJs from 'sql.js';
import { ANKI_SCHEMA, type AnkiRow, ankiCollection } from '../core/exchange/anki-collection.ts';
import { ankiNotes } from '../core/exchange/anki-note.ts';
import type { Notebook } from '../core/vocabulary/notebook.ts';

/**
 * The list as an `.apkg`, which Anki imports by itself. SQLite takes 0.7 MB of the package and some 2 MB of memory: this
 * module and `wasm`, the contents of sql.js's `.wasm` file, are to be loaded when somebody exports, not before.
 * @param now epoch ms
 */
export async function writeAnkiPackage(
  notebook: Notebook,
  wasm: ArrayBuffer,
  now: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const { Database } = await initSqlJs({ wasmBinary: wasm });
  const database = new Database();
  try {
    database.run(ANKI_SCHEMA);
    const { col, notes, cards } = ankiCollection(ankiNotes(notebook), now);
    database.run('BEGIN');
    insert(database, 'col', [col]);
    insert(database, 'notes', notes);
    insert(database, 'cards', cards);
    database.run('COMMIT');
    // `media` names the sounds and pictures in the package: there are none, but Anki asks for the list.
    return zipSync({ 'collection.anki2': database.export(), media: new TextEncoder().encode('{}') }, { mtime: now });
  } finally {
    database.close();
  }
}

function insert(database: initSqlJs.Database, table: string, rows: readonly AnkiRow[]): void {
  const [first] = rows;
  if (!first) return;
  const statement = database.prepare(`INSERT INTO ${table} VALUES (${first.map(() => '?').join(',')})`);
  try {
    for (const row of rows) statement.run([...row]);
  } finally {
    statement.free();
  }
}
