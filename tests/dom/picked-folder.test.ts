import { afterEach, expect, test } from 'vitest';
import { writeIntoFolder } from '../../lib/dom/picked-folder.ts';

const folders: string[] = [];

/** A folder of the browser's own, which is asked for nothing. */
async function newFolder(): Promise<FileSystemDirectoryHandle> {
  const name = `backup-${folders.length}`;
  folders.push(name);
  return (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
}

async function read(folder: FileSystemDirectoryHandle, name: string): Promise<string> {
  return (await (await folder.getFileHandle(name)).getFile()).text();
}

afterEach(async () => {
  const root = await navigator.storage.getDirectory();
  for (const name of folders.splice(0)) await root.removeEntry(name, { recursive: true }).catch(() => undefined);
});

test('writes a file over the one of its name, and touches no other', async () => {
  const folder = await newFolder();
  await writeIntoFolder(folder, 'mine.txt', '读者自己的');
  await writeIntoFolder(folder, 'tifa-backup-monday.json', 'a long text of last week');
  expect(await writeIntoFolder(folder, 'tifa-backup-monday.json', '新')).toMatchObject({ ok: true });
  expect(await read(folder, 'tifa-backup-monday.json')).toBe('新');
  expect(await read(folder, 'mine.txt')).toBe('读者自己的');
});

test('says that the folder is gone, and where the browser allows it no longer', async () => {
  const folder = await newFolder();
  await (await navigator.storage.getDirectory()).removeEntry(folder.name, { recursive: true });
  expect(await writeIntoFolder(folder, 'a.json', '')).toMatchObject({ ok: false, code: 'backup-folder-gone' });
  const asked = Object.assign(await newFolder(), { queryPermission: async () => 'prompt' });
  expect(await writeIntoFolder(asked, 'a.json', '')).toMatchObject({ ok: false, code: 'backup-not-allowed' });
});
