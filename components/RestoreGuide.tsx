import type { Backup } from '../lib/core/backup/backup.ts';
import { FilePicker } from './FilePicker.tsx';
import { agoText } from './interval-text.ts';
import { useTranslate } from './translate.ts';

type Props = {
  last: NonNullable<Backup['last']>;
  /** The picked folder's name; null where backups lie among the downloads. */
  folder: string | null;
  now: number;
  language: string;
  onFile: (file: File) => void;
  /** Reads the last file from the picked folder; called straight from the click, so that the browser may ask. */
  onFromFolder: () => void;
};

/** Where the notebook is empty though there was one: the way to get it back. What the file brings is shown first. */
export function RestoreGuide({ last, folder, now, language, onFile, onFromFolder }: Props) {
  const t = useTranslate();
  const ago = agoText(now - last.at, language);
  return (
    <section class="message restore-guide" aria-labelledby="restore-guide">
      <h2 id="restore-guide">{t('restoreTitle')}</h2>
      <p>
        {last.ownTerms > 0
          ? t('restoreWhatOwn', ago, last.entries, last.ownTerms)
          : t('restoreWhat', ago, last.entries)}
      </p>
      <p>{t('restoreWhere', last.file, folder ?? 'Tifa')}</p>
      <div class="buttons">
        {folder !== null && (
          <button type="button" class="button primary" onClick={onFromFolder}>
            {t('restoreFromFolder')}
          </button>
        )}
        <FilePicker label={t('restorePick')} accept=".json,application/json" onFile={onFile} />
      </div>
    </section>
  );
}
