import type { BackupContent } from '../core/backup/run-backup.ts';
import { writeNotebook } from '../core/exchange/notebook-json.ts';
import { ok } from '../core/result.ts';
import type { Database } from './database.ts';
import { createExchanging } from './exchanging.ts';
import type { Outcome } from './outcome.ts';

/** The whole notebook as the lossless file. What lies in the trash counts among the entries: it can be lost too. */
export async function backupContent(database: Database, now: number): Outcome<BackupContent> {
  const notebook = await createExchanging(database).wholeNotebook();
  if (!notebook.ok) return notebook;
  return ok({ text: writeNotebook(notebook.value, now), entries: notebook.value.entries.length });
}
