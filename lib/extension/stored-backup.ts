import { browser } from 'wxt/browser';
import { type Backup, NO_BACKUP, parseBackup } from '../core/backup/backup.ts';

const KEY = 'backup';

/** What the reader wants of backups; where storage itself is broken, that nothing is known. */
export async function readBackup(): Promise<Backup> {
  try {
    return parseBackup((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    // Nothing can be noted either: the pages tell that there is no backup.
    return { ...NO_BACKUP, failed: { at: 0, code: 'backup-plan-lost' } };
  }
}

/** @throws Error where the browser does not store it. */
export async function changeBackup(change: Partial<Backup>): Promise<void> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  await browser.storage.local.set({ [KEY]: { ...parseBackup(stored), ...change } });
}

export function onBackupChanged(listener: (backup: Backup) => void, signal?: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) listener(parseBackup(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () => browser.storage?.onChanged.removeListener(onChanged));
}
