import { useTranslate } from './translate.ts';

/** Leads back to what the card showed before. */
export function BackBar({ to, onBack }: { to: string; onBack: () => void }) {
  const t = useTranslate();
  return (
    <button type="button" class="back" aria-label={t('backTo', to)} title={t('backHint')} onClick={onBack}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <path d="M9 2.5L4.5 7L9 11.5" />
      </svg>
      <span lang="zh">{to}</span>
    </button>
  );
}
