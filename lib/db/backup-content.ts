import type { BackupContent } from '../core/backup/run-backup.ts';
import { writeNotebook } from '../core/exchange/write-notebook.ts';
import { ok } from '../core/result.ts';
import type { Database } from './database.ts';
import type { Outcome } from './outcome.ts';
import { SNAPSHOT_TABLES } from './snapshot-rows.ts';
import { attempt } from './storage-failure.ts';
import { readWhole } from './whole-notebook.ts';

/** All that the reader has written as the lossless file. What lies in the trash counts among the entries: it can be lost too. */
export async function backupContent(database: Database, now: number): Outcome<BackupContent> {
  const notebook = await attempt(() => database.transaction('r', [...SNAPSHOT_TABLES], () => readWhole(database)));
  if (!notebook.ok) return notebook;
  const { entries, ownTerms, corrections } = notebook.value;
  return ok({
    text: writeNotebook(notebook.value, now),
    entries: entries.length,
    ownTerms: ownTerms.filter(({ deletedAt }) => deletedAt === null).length,
    corrections: corrections.length,
  });
}
