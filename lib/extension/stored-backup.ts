import { type Backup, LOST_BACKUP, parseBackup } from '../core/backup/backup.ts';
import { storedValue } from './stored-value.ts';

/** Where storage itself is broken, nothing can be noted either: the pages tell that there is no backup. */
export const storedBackup = storedValue<Backup, Partial<Backup>>({
  key: 'backup',
  parse: parseBackup,
  isDamaged: ({ failed }) => failed?.code === 'backup-plan-lost',
  changed: (stored, change) => ({ ...parseBackup(stored), ...change }),
  whenBroken: () => LOST_BACKUP,
});
