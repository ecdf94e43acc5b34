import { useEffect, useState } from 'preact/hooks';
import { type Backup, type BackupPlace, type BackupRhythm, NO_BACKUP } from '../../lib/core/backup/backup.ts';
import { openBackupFolder } from '../../lib/db/backup-folder.ts';
import type { Database } from '../../lib/db/database.ts';
import { askForFolder, canPickFolder, fileInFolder, pickFolder } from '../../lib/dom/picked-folder.ts';
import { requestDownloads } from '../../lib/extension/download-backup.ts';
import { storedBackup } from '../../lib/extension/stored-backup.ts';
import { backUp } from './back-up.ts';

/** What the reader wants of backups, kept up to date, and the ways to want otherwise. */
export function useBackup(database: Database) {
  const [backup, setBackup] = useState<Backup>(NO_BACKUP);
  const [isRefused, setRefused] = useState(false);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    const closed = new AbortController();
    void storedBackup.read().then(setBackup);
    storedBackup.onChanged(setBackup, closed.signal);
    return () => closed.abort();
  }, []);

  /** @param allowed the browser's answer, asked for straight from the click */
  async function want(allowed: Promise<boolean>, change: () => Promise<Partial<Backup>>): Promise<void> {
    setBusy(true);
    try {
      const isAllowed = await allowed;
      setRefused(!isAllowed);
      if (!isAllowed) return;
      await storedBackup.change(await change());
      if ((await storedBackup.read()).rhythm !== 'off') await backUp(database, 'now');
    } catch {
      // Storage itself is broken, or the system's dialogue did not open: nothing is changed, and the reader is told.
      setRefused(true);
    } finally {
      setBusy(false);
    }
  }

  const allow = (place: BackupPlace) => (place === 'downloads' ? requestDownloads() : allowFolder());

  return {
    backup,
    isRefused,
    isBusy,
    canPick: canPickFolder(),
    onRhythm: (rhythm: BackupRhythm) =>
      void want(rhythm === 'off' ? Promise.resolve(true) : allow(backup.place), async () => ({ rhythm, failed: null })),
    onDownloads: () => void want(requestDownloads(), async () => ({ place: 'downloads', failed: null })),
    onFolder: () => {
      const picked = pickFolder();
      void want(
        picked.then((folder) => folder !== null),
        async () => ({ place: 'folder', folder: await keep(await picked), failed: null }),
      );
    },
    onNow: () => void want(allow(backup.place), async () => ({})),
  };
}

/** The last backup file where it lies in a picked folder that may be read; null otherwise. Straight from a click. */
export async function lastBackupFile({ last }: Backup): Promise<File | null> {
  const folder = await openBackupFolder().get();
  if (!last || !folder.ok || !folder.value || !(await askForFolder(folder.value))) return null;
  return fileInFolder(folder.value, last.file);
}

async function allowFolder(): Promise<boolean> {
  const folder = await openBackupFolder().get();
  return folder.ok && folder.value !== null && askForFolder(folder.value);
}

async function keep(folder: FileSystemDirectoryHandle | null): Promise<string> {
  if (!folder) throw new Error('no folder was picked');
  const kept = await openBackupFolder().put(folder);
  if (!kept.ok) throw new Error(kept.code);
  return folder.name;
}
