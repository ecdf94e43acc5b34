import * as v from 'valibot';

export const BACKUP_RHYTHMS = ['off', 'daily', 'weekly'] as const;
export type BackupRhythm = (typeof BACKUP_RHYTHMS)[number];

/** The folder `Tifa` among the browser's downloads, or one that the reader picked. */
export const BACKUP_PLACES = ['downloads', 'folder'] as const;
export type BackupPlace = (typeof BACKUP_PLACES)[number];

/** Why there is no new backup file. */
export const BACKUP_FAILURES = [
  'backup-not-allowed',
  'backup-folder-gone',
  'backup-not-written',
  'backup-not-read',
  'backup-plan-lost',
] as const;
export type BackupFailure = (typeof BACKUP_FAILURES)[number];

const backupSchema = v.object({
  version: v.literal(1),
  rhythm: v.picklist(BACKUP_RHYTHMS),
  place: v.picklist(BACKUP_PLACES),
  /** The picked folder's name; empty where none was picked. */
  folder: v.string(),
  /** The last file that was written; `at` is epoch ms. Files of before Tifa backed up own terms say nothing of them. */
  last: v.nullable(
    v.object({ at: v.number(), entries: v.number(), ownTerms: v.optional(v.number(), 0), file: v.string() }),
  ),
  /** What went wrong since then. */
  failed: v.nullable(v.object({ at: v.number(), code: v.picklist(BACKUP_FAILURES) })),
});
/** What the reader wants of backups, and what became of it. */
export type Backup = Readonly<v.InferOutput<typeof backupSchema>>;

export const NO_BACKUP: Backup = {
  version: 1,
  rhythm: 'off',
  place: 'downloads',
  folder: '',
  last: null,
  failed: null,
};

/** What was stored could not be read. */
export const LOST_BACKUP: Backup = { ...NO_BACKUP, failed: { at: 0, code: 'backup-plan-lost' } };

/** What is stored that cannot be read counts as a failed backup: the reader believes that there are some. */
export function parseBackup(stored: unknown): Backup {
  if (stored === undefined || stored === null) return NO_BACKUP;
  const parsed = v.safeParse(backupSchema, stored);
  return parsed.success ? parsed.output : LOST_BACKUP;
}

const DAY = 86_400_000;

/** Whether a file should be written at `now` (epoch ms). One from the future is no file to trust: the clock was wrong. */
export function isBackupDue({ rhythm, last }: Backup, now: number): boolean {
  if (rhythm === 'off') return false;
  return last === null || last.at > now || now - last.at >= (rhythm === 'daily' ? DAY : 7 * DAY);
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/**
 * The file of the day. Seven names for daily backups and four for weekly ones take turns, so that files of ours never
 * pile up and nothing has ever to be deleted from a folder of the reader's. @param utcOffset minutes ahead of UTC
 */
export function backupFileName(rhythm: BackupRhythm, now: number, utcOffset: number): string {
  const day = Math.floor((now + utcOffset * 60_000) / DAY);
  // 1 January 1970 was a Thursday.
  if (rhythm === 'daily') return `tifa-backup-${WEEKDAYS[(day + 4) % 7]}.json`;
  return `tifa-backup-week-${(Math.floor((day + 3) / 7) % 4) + 1}.json`;
}
