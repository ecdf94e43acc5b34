import { useTranslate } from './translate.ts';

type Props = {
  /** What is stored could not be read. */
  damaged: boolean;
  /** The last change could not be stored. */
  isFailed: boolean;
};

export function SettingsFailures({ damaged, isFailed }: Props) {
  const t = useTranslate();
  return (
    <>
      {damaged && <p class="message failed">{t('settingsDamaged')}</p>}
      {isFailed && (
        <p class="message failed" role="alert">
          {t('settingsNotStored')}
        </p>
      )}
    </>
  );
}
