import type { Result } from '../result.ts';
import { type Backup, type BackupFailure, type BackupPlace, backupFileName } from './backup.ts';

/** All that the reader has written as a file's text, and how much that is. */
export type BackupContent = {
  readonly text: string;
  readonly entries: number;
  readonly ownTerms: number;
  readonly corrections: number;
};

/** Writes a file of ours over the one of the same name: all of it, or the old one stays. */
export type WriteBackup = (name: string, text: string) => Promise<Result<void, BackupFailure>>;

export type BackupWay = {
  readonly readContent: () => Promise<Result<BackupContent>>;
  readonly write: Readonly<Record<BackupPlace, WriteBackup>>;
  /** Notes what came of it. */
  readonly note: (change: Pick<Backup, 'failed'> & Partial<Pick<Backup, 'last'>>) => Promise<void>;
};

/**
 * Writes one backup file and notes what came of it. Where there is nothing at all, nothing is written: it would take the place of a file
 * that may hold all the reader has, just when that is needed.
 * @param now epoch ms. @param utcOffset minutes ahead of UTC
 */
export async function runBackup(
  { rhythm, place }: Backup,
  { readContent, write, note }: BackupWay,
  now: number,
  utcOffset: number,
): Promise<void> {
  const content = await readContent();
  if (!content.ok) return note({ failed: { at: now, code: 'backup-not-read' } });
  const { text, entries, ownTerms, corrections } = content.value;
  if (entries + ownTerms + corrections === 0) return;
  const file = backupFileName(rhythm, now, utcOffset);
  const written = await write[place](file, text);
  if (!written.ok) return note({ failed: { at: now, code: written.code } });
  await note({ last: { at: now, entries, ownTerms, file }, failed: null });
}
