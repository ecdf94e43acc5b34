import { isBackupDue } from '../../lib/core/backup/backup.ts';
import { runBackup } from '../../lib/core/backup/run-backup.ts';
import { failure } from '../../lib/core/result.ts';
import { backupContent } from '../../lib/db/backup-content.ts';
import { openBackupFolder } from '../../lib/db/backup-folder.ts';
import type { Database } from '../../lib/db/database.ts';
import { writeIntoFolder } from '../../lib/dom/picked-folder.ts';
import { downloadBackup } from '../../lib/extension/download-backup.ts';
import { storedBackup } from '../../lib/extension/stored-backup.ts';

/** Writes a backup file if one is due, or at once where the reader asks for it. */
export async function backUp(database: Database, when: 'due' | 'now'): Promise<void> {
  // The background and a page of ours may come to it in the same moment.
  await navigator.locks.request('tifa-backup', async () => {
    const now = Date.now();
    const backup = await storedBackup.read();
    if (when === 'due' && !isBackupDue(backup, now)) return;
    const way = {
      readContent: () => backupContent(database, now),
      write: { downloads: downloadBackup, folder: intoPickedFolder },
      note: storedBackup.change,
    };
    await runBackup(backup, way, now, -new Date(now).getTimezoneOffset());
  });
}

async function intoPickedFolder(name: string, text: string) {
  const folder = await openBackupFolder().get();
  return folder.ok && folder.value ? writeIntoFolder(folder.value, name, text) : failure('backup-folder-gone');
}
