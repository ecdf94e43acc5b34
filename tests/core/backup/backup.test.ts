import { describe, expect, test } from 'vitest';
import { type Backup, backupFileName, isBackupDue, NO_BACKUP, parseBackup } from '../../../lib/core/backup/backup.ts';

const DAY = 86_400_000;
const MONDAY = Date.UTC(2026, 10, 23, 12);
const written = (at: number): Backup => ({
  ...NO_BACKUP,
  rhythm: 'daily',
  last: { at, entries: 3, ownTerms: 2, file: 'tifa-backup-monday.json' },
});

describe('when a backup is due', () => {
  test.each([
    ['off, whatever the age', { ...written(0), rhythm: 'off' as const }, false],
    ['the first', { ...written(0), last: null }, true],
    ['daily, after a day', written(MONDAY - DAY), true],
    ['daily, before', written(MONDAY - DAY + 1), false],
    ['weekly, after six days', { ...written(MONDAY - 6 * DAY), rhythm: 'weekly' as const }, false],
    ['weekly, after seven', { ...written(MONDAY - 7 * DAY), rhythm: 'weekly' as const }, true],
    ['one from the future, of a clock that was wrong', written(MONDAY + 1), true],
  ])('%s', (_, backup, isDue) => {
    expect(isBackupDue(backup, MONDAY)).toBe(isDue);
  });
});

describe('the names of backup files', () => {
  test('take turns through the week, by the reader’s day', () => {
    const names = Array.from({ length: 14 }, (_, day) => backupFileName('daily', MONDAY + day * DAY, 0));
    expect(names.slice(0, 3)).toEqual([
      'tifa-backup-monday.json',
      'tifa-backup-tuesday.json',
      'tifa-backup-wednesday.json',
    ]);
    expect(new Set(names).size).toBe(7);
    expect(backupFileName('daily', MONDAY, 12 * 60)).toBe('tifa-backup-tuesday.json');
  });

  test('take turns through four weeks that begin on Monday', () => {
    const week = (day: number) => backupFileName('weekly', MONDAY + day * DAY, 0);
    expect([week(-1), week(0), week(6), week(7)]).toEqual([week(-7), week(6), week(0), week(13)]);
    expect(new Set([0, 7, 14, 21, 28].map(week)).size).toBe(4);
  });
});

describe('what is stored of backups', () => {
  test('reads back, and nothing stored is nothing wanted', () => {
    expect(parseBackup(undefined)).toEqual(NO_BACKUP);
    expect(parseBackup(JSON.parse(JSON.stringify(written(5))))).toEqual(written(5));
  });

  test('reads back from before own terms were counted', () => {
    const { ownTerms: _, ...last } = written(5).last ?? {};
    expect(parseBackup({ ...written(5), last }).last).toMatchObject({ entries: 3, ownTerms: 0 });
  });

  test('is told as a failure where it cannot be read: the reader believes that there are backups', () => {
    expect(parseBackup({ version: 1, rhythm: 'hourly' }).failed).toEqual({ at: 0, code: 'backup-plan-lost' });
  });
});
