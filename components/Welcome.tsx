import { PINYIN_LEVELS, type Settings } from '../lib/core/settings/settings.ts';
import { Choice } from './Choice.tsx';
import { Preview } from './Preview.tsx';
import { SettingsFailures } from './SettingsFailures.tsx';
import { useTranslate } from './translate.ts';

type Props = {
  settings: Settings;
  /** The key that switches pinyin, as the browser writes it. */
  shortcut: string;
  /** The last change could not be stored. */
  isFailed: boolean;
  onChange: (change: Partial<Settings>) => void;
  onStart: () => void;
};

/** The page of the first run: a text to try, how much pinyin, and off. */
export function Welcome({ settings, shortcut, isFailed, onChange, onStart }: Props) {
  const t = useTranslate();
  return (
    <main class="page welcome">
      <p class="welcome-mark" lang="zh">
        提法
      </p>
      <h1>{t('welcomeTitle')}</h1>
      <Preview hint={t('welcomeTry', shortcut)} />
      <SettingsFailures damaged={false} isFailed={isFailed} />
      <Choice
        name="pinyin"
        label={t('welcomeLevel')}
        of={PINYIN_LEVELS}
        labelOf={(level) => t(`pinyin_${level}`)}
        chosen={settings.pinyin}
        onChange={(pinyin) => onChange({ pinyin })}
      />
      <p>{t('welcomeWhere')}</p>
      <p class="quiet">{t('welcomePrivacy')}</p>
      <div class="welcome-buttons">
        <a href="options.html">{t('allSettings')}</a>
        <button type="button" class="button primary" onClick={onStart}>
          {t('welcomeStart')}
        </button>
      </div>
    </main>
  );
}
