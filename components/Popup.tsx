import { NOTATIONS } from '../lib/core/pinyin/pinyin-style.ts';
import type { PageReport } from '../lib/core/protocol/messages.ts';
import { PINYIN_LEVELS, type ReadSettings, type Settings } from '../lib/core/settings/settings.ts';
import { failureText } from './failure-text.ts';
import { useTranslate } from './translate.ts';

/** A term of the page as the popup lists it. */
export type PageTerm = PageReport['terms'][number] & { readonly rendering: string; readonly isNew: boolean };

export type PageState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'no-chinese' }
  | { readonly kind: 'reading'; readonly terms: readonly PageTerm[]; readonly resisting: number };

type Props = {
  page: PageState;
  /** Cards due today; a failure code where the notebook cannot be opened; null while it is being counted. */
  due: number | string | null;
  settings: ReadSettings;
  onChange: (change: Partial<Settings>) => void;
  onOpen: (page: 'vocabulary' | 'review' | 'read' | 'glossary') => void;
};

export function Popup({ page, due, settings, onChange, onOpen }: Props) {
  const t = useTranslate();
  const terms = page.kind === 'reading' ? page.terms : [];
  return (
    <main class="popup">
      {settings.damaged && <p class="message failed">{t('settingsDamaged')}</p>}
      {typeof due === 'string' && <p class="message failed">{failureText(t, due)}</p>}
      <dl class="figures">
        <Figure label={t('popupTerms')} value={page.kind === 'reading' ? terms.length : null} />
        <Figure
          label={t('popupNew')}
          value={page.kind === 'reading' ? terms.filter((term) => term.isNew).length : null}
        />
        <Figure label={t('popupDue')} value={typeof due === 'number' ? due : null} />
      </dl>
      <PageTerms page={page} />
      {page.kind === 'reading' && page.resisting > 0 && <p class="message">{t('popupResisting', page.resisting)}</p>}
      <Switches settings={settings.settings} onChange={onChange} />
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
      <button type="button" class="link popup-read" onClick={() => onOpen('read')}>
        {t('openRead')}
      </button>
    </main>
  );
}

function Figure({ label, value }: { label: string; value: number | null }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value ?? '–'}</dd>
    </div>
  );
}

function PageTerms({ page }: { page: PageState }) {
  const t = useTranslate();
  if (page.kind === 'loading') return <p class="message quiet">{t('popupLoading')}</p>;
  if (page.kind === 'refused') return <p class="message">{t('popupRefused')}</p>;
  if (page.kind === 'no-chinese') return <p class="message">{t('popupNoChinese')}</p>;
  if (page.terms.length === 0) return <p class="message">{t('popupNoTerms')}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls has to be reached by keyboard
    <ul class="page-terms" aria-label={t('popupTitle')} tabIndex={0}>
      {page.terms.map((term) => (
        <li key={term.termId}>
          <span class={term.isNew ? 'han is-new' : 'han'} lang="zh">
            {term.text}
          </span>
          <span class="count">{term.count}</span>
          <span class="rendering">{term.rendering}</span>
        </li>
      ))}
    </ul>
  );
}

function Switches({ settings, onChange }: { settings: Settings; onChange: Props['onChange'] }) {
  const t = useTranslate();
  return (
    <div class="switches">
      <Choice
        name="pinyin"
        label={t('pinyin')}
        of={PINYIN_LEVELS}
        chosen={settings.pinyin}
        onChange={(pinyin) => onChange({ pinyin })}
      />
      <Choice
        name="notation"
        label={t('notation')}
        of={NOTATIONS}
        chosen={settings.notation}
        onChange={(notation) => onChange({ notation })}
      />
      <Switch label={t('switchSandhi')} on={settings.sandhi} onChange={(sandhi) => onChange({ sandhi })} />
      <Switch
        label={t('switchEverything')}
        on={settings.everything}
        onChange={(everything) => onChange({ everything })}
      />
      <Switch label={t('switchMarks')} on={settings.marks} onChange={(marks) => onChange({ marks })} />
      <Switch
        label={t('switchHover')}
        on={settings.cardTrigger === 'rest'}
        onChange={(isOn) => onChange({ cardTrigger: isOn ? 'rest' : 'none' })}
      />
    </div>
  );
}

type ChoiceProps<Value> = {
  /** Of the setting; with `_value`, the keys of the labels. */
  name: string;
  label: string;
  of: readonly Value[];
  chosen: Value;
  onChange: (value: Value) => void;
};

function Choice<Value extends string>({ name, label, of, chosen, onChange }: ChoiceProps<Value>) {
  const t = useTranslate();
  return (
    <fieldset class="levels">
      <legend>{label}</legend>
      <div class="choices">
        {of.map((value) => (
          <label key={value}>
            <input type="radio" name={name} value={value} checked={chosen === value} onChange={() => onChange(value)} />
            {t(`${name}_${value}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Switch({ label, on, onChange }: { label: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <label class="switch">
      {label}
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
    </label>
  );
}
