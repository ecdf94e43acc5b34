import type { Backup } from '../lib/core/backup/backup.ts';
import { BackupStatus } from './BackupStatus.tsx';
import { useTranslate } from './translate.ts';

type Props = {
  backup: Backup;
  /** Whether the browser promised to keep what is stored; null where it does not tell. */
  isKept: boolean | null;
  now: number;
  language: string;
};

/** How safe the notebook is: the age of its backup, and whether the browser keeps it. */
export function NotebookFoot({ isKept, ...status }: Props) {
  const t = useTranslate();
  return (
    <section class="notebook-foot" aria-label={t('backup')}>
      <BackupStatus {...status} />
      {isKept !== null && <p class="quiet">{t(isKept ? 'storageKept' : 'storageNotKept')}</p>}
      <a href="options.html#data">{t('backupSettings')}</a>
    </section>
  );
}
