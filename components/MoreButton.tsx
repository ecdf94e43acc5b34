import { useTranslate } from './translate.ts';

/** Opens the card's second level, and closes it again. */
export function MoreButton({ isMore, onMore }: { isMore: boolean; onMore: () => void }) {
  const t = useTranslate();
  return (
    <button type="button" class="more" aria-expanded={isMore} aria-keyshortcuts="Enter" onClick={onMore}>
      {isMore ? t('less') : t('more')}
      <span class="key" aria-hidden="true">
        ↵
      </span>
    </button>
  );
}
