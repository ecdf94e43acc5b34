import type { BackupFailure } from '../core/backup/backup.ts';
import { failure, ok, type Result } from '../core/result.ts';

const WRITING = { mode: 'readwrite' } as const;

/** What Chromium adds to the standard, which TypeScript's library leaves out. */
type Asking = {
  queryPermission(wish: typeof WRITING): Promise<PermissionState>;
  requestPermission(wish: typeof WRITING): Promise<PermissionState>;
};

type Picking = { showDirectoryPicker(wish: { id: string; mode: 'readwrite' }): Promise<FileSystemDirectoryHandle> };

/** Whether this browser lets a page keep a folder of the reader's; only Chromium does. */
export function canPickFolder(): boolean {
  return 'showDirectoryPicker' in globalThis;
}

/** Asks the reader for a folder, straight from a click. @returns null where they think better of it. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    const { showDirectoryPicker } = globalThis as unknown as Picking; // asked for by canPickFolder
    return await showDirectoryPicker({ id: 'tifa-backup', mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Asks again for a folder that was picked before, straight from a click. */
export async function askForFolder(folder: FileSystemDirectoryHandle): Promise<boolean> {
  return (await (folder as unknown as Asking).requestPermission(WRITING)) === 'granted';
}

/** A file of the folder, to be read; null where there is none of that name. */
export async function fileInFolder(folder: FileSystemDirectoryHandle, name: string): Promise<File | null> {
  try {
    return await (await folder.getFileHandle(name)).getFile();
  } catch {
    // The folder or the file has been moved: the reader picks it by hand.
    return null;
  }
}

/**
 * Writes a file into a folder. The browser writes beside the file of that name and takes its place at the end: a crash
 * leaves the old one whole. Nothing else in the folder is touched.
 */
export async function writeIntoFolder(
  folder: FileSystemDirectoryHandle,
  name: string,
  text: string,
): Promise<Result<void, BackupFailure>> {
  try {
    // A folder of the browser's own has no permission to ask for.
    const asking = folder as unknown as Partial<Asking>;
    if ((await asking.queryPermission?.(WRITING)) === 'prompt') return failure('backup-not-allowed');
    const file = await folder.getFileHandle(name, { create: true });
    const stream = await file.createWritable();
    await stream.write(text);
    await stream.close();
    return ok(undefined);
  } catch (error) {
    // The file before this one is still there, and the next hour tries again.
    return failure(codeOf(error), String(error));
  }
}

function codeOf(error: unknown): BackupFailure {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotFoundError') return 'backup-folder-gone';
  return name === 'NotAllowedError' || name === 'SecurityError' ? 'backup-not-allowed' : 'backup-not-written';
}
