import { expect, test } from 'vitest';
import { type Backup, NO_BACKUP } from '../../../lib/core/backup/backup.ts';
import { type BackupContent, runBackup, type WriteBackup } from '../../../lib/core/backup/run-backup.ts';
import { failure, ok, type Result } from '../../../lib/core/result.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const DAILY: Backup = { ...NO_BACKUP, rhythm: 'daily', place: 'folder' };

/** Runs a backup against a folder and downloads that are maps of files. */
async function run(content: Result<BackupContent>, writing: Result<void, 'backup-not-written'> = ok(undefined)) {
  const files = { folder: new Map<string, string>(), downloads: new Map<string, string>() };
  const noted: unknown[] = [];
  const into =
    (place: Map<string, string>): WriteBackup =>
    async (name, text) => {
      if (writing.ok) place.set(name, text);
      return writing;
    };
  const way = {
    readContent: async () => content,
    write: { folder: into(files.folder), downloads: into(files.downloads) },
    note: async (change: unknown) => void noted.push(change),
  };
  await runBackup(DAILY, way, NOW, 0);
  return { folder: [...files.folder], downloads: [...files.downloads], noted };
}

test('writes the file of the day where the reader wants it, and notes how much it holds', async () => {
  expect(await run(ok({ text: 'all', entries: 4, ownTerms: 3, corrections: 1 }))).toEqual({
    folder: [['tifa-backup-monday.json', 'all']],
    downloads: [],
    noted: [{ last: { at: NOW, entries: 4, ownTerms: 3, file: 'tifa-backup-monday.json' }, failed: null }],
  });
});

test('never writes an empty notebook over a file that may hold all the reader has', async () => {
  expect(await run(ok({ text: 'nothing', entries: 0, ownTerms: 0, corrections: 0 }))).toEqual({
    folder: [],
    downloads: [],
    noted: [],
  });
});

test.each([
  ['own terms', { ownTerms: 2, corrections: 0 }],
  ['corrected readings', { ownTerms: 0, corrections: 2 }],
])('writes a notebook in which there is nothing but %s: they can be lost as well', async (_, own) => {
  const { folder } = await run(ok({ text: 'own', entries: 0, ...own }));
  expect(folder).toEqual([['tifa-backup-monday.json', 'own']]);
});

test('notes that the notebook could not be read, and leaves the file before', async () => {
  const { folder, noted } = await run(failure('storage-failed'));
  expect(folder).toEqual([]);
  expect(noted).toEqual([{ failed: { at: NOW, code: 'backup-not-read' } }]);
});

test('notes why the file could not be written; the age of the one before stays known', async () => {
  const { noted } = await run(
    ok({ text: 'all', entries: 4, ownTerms: 3, corrections: 1 }),
    failure('backup-not-written'),
  );
  expect(noted).toEqual([{ failed: { at: NOW, code: 'backup-not-written' } }]);
});
