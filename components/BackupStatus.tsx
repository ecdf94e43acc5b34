import type { Backup } from '../lib/core/backup/backup.ts';
import { agoText } from './interval-text.ts';
import { useTranslate } from './translate.ts';

type Props = { backup: Backup; now: number; language: string };

/** How old the last backup file is, that there is none, or why there is none. */
export function BackupStatus({ backup: { rhythm, last, failed }, now, language }: Props) {
  const t = useTranslate();
  const isOff = rhythm === 'off';
  const age = last && t('backupLast', agoText(now - last.at, language), last.entries, last.file);
  if (failed)
    return (
      <div class="backup-status">
        <p class="backup-failed">{t(failed.code.replaceAll('-', '_'))}</p>
        {age && <p class="quiet">{age}</p>}
      </div>
    );
  return <p class="backup-status quiet">{age ?? t(isOff ? 'backupOff' : 'backupNoneYet')}</p>;
}
