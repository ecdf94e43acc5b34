import Dexie, { type Table } from 'dexie';
import type { Outcome } from './outcome.ts';
import { attempt } from './storage-failure.ts';

const KEY = 'picked';

/** Where the picked folder is kept: a database of its own, which is still there when the notebook's is damaged. */
export type BackupFolder = {
  get(): Outcome<FileSystemDirectoryHandle | null>;
  put(folder: FileSystemDirectoryHandle): Outcome<void>;
  erase(): Outcome<void>;
};

export function openBackupFolder(name = 'tifa-backup'): BackupFolder {
  const database = new Dexie(name) as Dexie & { folders: Table<FileSystemDirectoryHandle, string> }; // declared below
  database.version(1).stores({ folders: '' });
  return {
    get: () => attempt(async () => (await database.folders.get(KEY)) ?? null),
    put: (folder) =>
      attempt(async () => {
        await database.folders.put(folder, KEY);
      }),
    erase: () => attempt(() => database.delete({ disableAutoOpen: false })),
  };
}
