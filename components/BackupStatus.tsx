import type { Backup } from '../lib/core/backup/backup.ts';
import { agoText } from './interval-text.ts';
import { type Translate, useTranslate } from './translate.ts';

type Props = { backup: Backup; now: number; language: string };

/** How old the last backup file is, that there is none, or why there is none. */
export function BackupStatus({ backup: { rhythm, last, failed }, now, language }: Props) {
  const t = useTranslate();
  const isOff = rhythm === 'off';
  const age = last && ageText(t, last, agoText(now - last.at, language));
  if (failed)
    return (
      <div class="backup-status">
        <p class="backup-failed">{t(failed.code.replaceAll('-', '_'))}</p>
        {age && <p class="quiet">{age}</p>}
      </div>
    );
  return <p class="backup-status quiet">{age ?? t(isOff ? 'backupOff' : 'backupNoneYet')}</p>;
}

function ageText(t: Translate, { entries, ownTerms, file }: NonNullable<Backup['last']>, ago: string): string {
  return ownTerms > 0 ? t('backupLastOwn', ago, entries, ownTerms, file) : t('backupLast', ago, entries, file);
}
