import type { Settings } from '../../lib/core/settings/settings.ts';
import type { StoredCounts } from '../../lib/core/vocabulary/stored-counts.ts';
import { Switch } from '../Switch.tsx';
import { useTranslate } from '../translate.ts';
import { BackupOptions, type BackupProps } from './BackupOptions.tsx';
import { EraseAll } from './EraseAll.tsx';

/** `bytes` is null where the browser does not tell. */
export type Stored = StoredCounts & { readonly bytes: number | null };

type Props = {
  settings: Settings;
  /** Null while it is being counted, or cannot be. */
  stored: Stored | null;
  isErased: boolean;
  backup: BackupProps;
  /** Whether the browser promised to keep what is stored; null where it does not tell. */
  isKept: boolean | null;
  /** Called straight from the click, so that the browser may ask. */
  onKeep: () => void;
  onChange: (change: Partial<Settings>) => void;
  onErase: () => void;
};

export function DataOptions({ settings, stored, isErased, backup, isKept, onKeep, onChange, onErase }: Props) {
  const t = useTranslate();
  return (
    <>
      {isErased && (
        <p class="message" role="status">
          {t('eraseDone')}
        </p>
      )}
      <Switch
        label={t('keepMeetings')}
        hint={t('keepMeetingsHint')}
        on={settings.keepMeetings}
        onChange={(keepMeetings) => onChange({ keepMeetings })}
      />
      <h3>{t('dataStored')}</h3>
      <StoredFacts stored={stored} />
      {isKept !== null && <p class="quiet">{t(isKept ? 'storageKept' : 'storageNotKept')}</p>}
      {isKept === false && (
        <button type="button" class="button" onClick={onKeep}>
          {t('storageKeep')}
        </button>
      )}
      <BackupOptions {...backup} />
      <h3>{t('dataExchange')}</h3>
      <p class="quiet">{t('dataExchangeHint')}</p>
      <a class="button" href="vocabulary.html">
        {t('openVocabulary')}
      </a>
      <EraseAll stored={stored} onErase={onErase} />
    </>
  );
}

function StoredFacts({ stored }: { stored: Stored | null }) {
  const t = useTranslate();
  const bytes = stored?.bytes ?? null;
  return (
    <dl class="facts">
      <Fact label={t('dataTerms')} value={stored?.terms} />
      <Fact label={t('dataSentences')} value={stored?.sentences} />
      <Fact label={t('dataReviews')} value={stored?.reviews} />
      <Fact label={t('dataOwn')} value={stored?.ownTerms} />
      <Fact label={t('dataCorrections')} value={stored?.corrections} />
      <Fact label={t('dataSize')} value={bytes === null ? undefined : t('dataMegabytes', (bytes / 1e6).toFixed(1))} />
    </dl>
  );
}

function Fact({ label, value }: { label: string; value: number | string | undefined }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value ?? '–'}</dd>
    </div>
  );
}
