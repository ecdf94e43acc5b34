import type { BackupFailure } from '../lib/core/backup/backup.ts';
import { NOTATIONS } from '../lib/core/pinyin/pinyin-style.ts';
import { CARD_TRIGGERS, PINYIN_LEVELS, type ReadSettings, type Settings } from '../lib/core/settings/settings.ts';
import type { SiteChoice } from '../lib/core/sites/site-choices.ts';
import { Choice } from './Choice.tsx';
import { failureText } from './failure-text.ts';
import { type PageState, PageTerms } from './PageTerms.tsx';
import { SettingsFailures } from './SettingsFailures.tsx';
import { SiteSwitch, type ThisSite } from './SiteSwitch.tsx';
import { Switch } from './Switch.tsx';
import { useTranslate } from './translate.ts';

type Props = {
  page: PageState;
  /** Null where the page is of no site. */
  site: ThisSite | null;
  /** Cards due today; a failure code where the notebook cannot be opened; null while it is being counted. */
  due: number | string | null;
  /** Why there is no new backup; null while all is well. */
  backupFailed: BackupFailure | null;
  settings: ReadSettings;
  /** The last change could not be stored. */
  isFailed: boolean;
  onChange: (change: Partial<Settings>) => void;
  /** Called straight from the click, so that the browser may ask. */
  onChoose: (choice: SiteChoice) => void;
  onOpen: (page: 'vocabulary' | 'review' | 'read' | 'glossary' | 'options') => void;
};

export function Popup({ page, site, due, backupFailed, settings, isFailed, onChange, onChoose, onOpen }: Props) {
  const t = useTranslate();
  return (
    <main class="popup">
      <h1 class="unseen">{t('extensionName')}</h1>
      <SettingsFailures damaged={settings.damaged} isFailed={isFailed} />
      {typeof due === 'string' && <p class="message failed">{failureText(t, due)}</p>}
      {backupFailed !== null && <p class="message failed">{t(backupFailed.replaceAll('-', '_'))}</p>}
      <Figures page={page} due={due} />
      <PageTerms page={page} />
      {page.kind === 'reading' && page.resisting > 0 && <p class="message">{t('popupResisting', page.resisting)}</p>}
      <div class="switches">
        {site && <SiteSwitch site={site} onChoose={onChoose} />}
        <Switches settings={settings.settings} onChange={onChange} />
      </div>
      <WaysOut onOpen={onOpen} />
    </main>
  );
}

function Figures({ page, due }: Pick<Props, 'page' | 'due'>) {
  const t = useTranslate();
  const terms = page.kind === 'reading' ? page.terms : null;
  return (
    <dl class="figures">
      <Figure label={t('popupTerms')} value={terms?.length} />
      <Figure label={t('popupNew')} value={terms?.filter((term) => term.isNew).length} />
      <Figure label={t('popupDue')} value={typeof due === 'number' ? due : undefined} />
    </dl>
  );
}

function Figure({ label, value }: { label: string; value: number | undefined }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value ?? '–'}</dd>
    </div>
  );
}

function Switches({ settings, onChange }: { settings: Settings; onChange: Props['onChange'] }) {
  const t = useTranslate();
  return (
    <>
      <Choice
        name="pinyin"
        label={t('pinyin')}
        of={PINYIN_LEVELS}
        labelOf={(level) => t(`pinyin_${level}`)}
        chosen={settings.pinyin}
        onChange={(pinyin) => onChange({ pinyin })}
      />
      <Choice
        name="notation"
        label={t('notation')}
        of={NOTATIONS}
        labelOf={(notation) => t(`notation_${notation}`)}
        chosen={settings.notation}
        onChange={(notation) => onChange({ notation })}
      />
      <Choice
        name="cardTrigger"
        label={t('cardTrigger')}
        of={CARD_TRIGGERS}
        labelOf={(trigger) => t(`cardTrigger_${trigger}`)}
        chosen={settings.cardTrigger}
        onChange={(cardTrigger) => onChange({ cardTrigger })}
      />
      <Switch label={t('switchMarks')} on={settings.marks} onChange={(marks) => onChange({ marks })} />
    </>
  );
}

function WaysOut({ onOpen }: Pick<Props, 'onOpen'>) {
  const t = useTranslate();
  return (
    <nav class="popup-ways">
      <div class="popup-links">
        <button type="button" class="button" onClick={() => onOpen('vocabulary')}>
          {t('openVocabulary')}
        </button>
        <button type="button" class="button" onClick={() => onOpen('glossary')}>
          {t('openGlossary')}
        </button>
        <button type="button" class="button primary" onClick={() => onOpen('review')}>
          {t('openReview')}
        </button>
      </div>
      <div class="popup-more">
        <button type="button" class="link" onClick={() => onOpen('read')}>
          {t('openRead')}
        </button>
        <button type="button" class="link" onClick={() => onOpen('options')}>
          {t('allSettings')}
        </button>
      </div>
    </nav>
  );
}
