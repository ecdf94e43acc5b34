import { browser } from 'wxt/browser';
import type { BackupFailure } from '../core/backup/backup.ts';
import { failure, ok, type Result } from '../core/result.ts';
import { withFileAddress } from './file-address.ts';

const PERMISSION = { permissions: ['downloads' as const] };

/** Asks to write among the downloads. Browsers ask only straight from a click: nothing may be awaited before. */
export async function requestDownloads(): Promise<boolean> {
  return browser.permissions.request(PERMISSION);
}

export async function giveBackDownloads(): Promise<void> {
  try {
    await browser.permissions.remove(PERMISSION);
  } catch {
    // A build whose manifest names it: it was never the reader's to give.
  }
}

/** Writes a file into the folder `Tifa` among the browser's downloads, over the one of the same name. */
export async function downloadBackup(name: string, text: string): Promise<Result<void, BackupFailure>> {
  if (!(await browser.permissions.contains(PERMISSION))) return failure('backup-not-allowed');
  try {
    const isWhole = await withFileAddress(text, async (url) => {
      const filename = `Tifa/${name}`;
      const id = await browser.downloads.download({ url, filename, conflictAction: 'overwrite', saveAs: false });
      return isComplete(id);
    });
    return isWhole ? ok(undefined) : failure('backup-not-written');
  } catch (error) {
    // The disk is full, or a policy forbids downloads; the next hour tries again.
    return failure('backup-not-written', String(error));
  }
}

/** Waits for the end of a download. */
async function isComplete(id: number): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (state: string | undefined) => {
      if (state !== 'complete' && state !== 'interrupted') return;
      browser.downloads.onChanged.removeListener(onChanged);
      resolve(state === 'complete');
    };
    const onChanged = (delta: { id: number; state?: { current?: string | undefined } | undefined }) => {
      if (delta.id === id) settle(delta.state?.current);
    };
    browser.downloads.onChanged.addListener(onChanged);
    // It may have ended before anybody listened; one that is no longer known was taken away.
    void browser.downloads.search({ id }).then(([found]) => settle(found ? found.state : 'interrupted'));
  });
}
