import { BACKUP_RHYTHMS, type Backup, type BackupRhythm } from '../../lib/core/backup/backup.ts';
import { BackupStatus } from '../BackupStatus.tsx';
import { Choice } from '../Choice.tsx';
import { useTranslate } from '../translate.ts';

export type BackupProps = {
  backup: Backup;
  /** The browser or the reader said no. */
  isRefused: boolean;
  /** A file is being written, or a question of the browser's is open. */
  isBusy: boolean;
  /** Whether the browser lets the reader pick a folder. */
  canPick: boolean;
  now: number;
  language: string;
  /** All called straight from the click, so that the browser may ask. */
  onRhythm: (rhythm: BackupRhythm) => void;
  onDownloads: () => void;
  onFolder: () => void;
  onNow: () => void;
};

/** When a backup file is written by itself, where, and what became of the last. */
export function BackupOptions(props: BackupProps) {
  const { backup, isRefused, isBusy, canPick, onRhythm, onDownloads, onFolder, onNow } = props;
  const t = useTranslate();
  const isInFolder = backup.place === 'folder';
  const isOn = backup.rhythm !== 'off';
  return (
    <>
      <h3>{t('backup')}</h3>
      <Choice
        name="backup"
        label={t('backupRhythm')}
        hint={t('backupHint')}
        of={BACKUP_RHYTHMS}
        labelOf={(rhythm) => t(`backup_${rhythm}`)}
        chosen={backup.rhythm}
        onChange={onRhythm}
      />
      {isOn && <p class="quiet">{isInFolder ? t('backupInFolder', backup.folder) : t('backupInDownloads')}</p>}
      <div class="backup-news" role="status">
        {isRefused && <p class="message failed">{t('backupRefused')}</p>}
        <BackupStatus {...props} />
      </div>
      {isOn && (
        <div class="backup-buttons">
          <button type="button" class="button" disabled={isBusy} onClick={onNow}>
            {t('backupNow')}
          </button>
          {canPick && (
            <button type="button" class="button" disabled={isBusy} onClick={onFolder}>
              {t(isInFolder ? 'backupOtherFolder' : 'backupPickFolder')}
            </button>
          )}
          {isInFolder && (
            <button type="button" class="button" disabled={isBusy} onClick={onDownloads}>
              {t('backupToDownloads')}
            </button>
          )}
        </div>
      )}
    </>
  );
}
