import type { ComponentChildren } from 'preact';
import { useTranslate } from './translate.ts';

type Props = {
  isPinned: boolean;
  /** As a sheet it takes the whole width and is not pinned. */
  isSheet: boolean;
  onPin: () => void;
  onClose: () => void;
  /** What can be done with the card's subject, before what can be done with the card. */
  children?: ComponentChildren;
};

/** The row of buttons in the card's head. */
export function CardActions({ isPinned, isSheet, onPin, onClose, children }: Props) {
  const t = useTranslate();
  return (
    <div class="card-actions">
      {children}
      {!isPinned && !isSheet && (
        <button type="button" class="icon" aria-label={t('pin')} title={t('pinHint')} onClick={onPin}>
          <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
            <path d="M6 2.5h6M7 2.5v4.7L4.7 10.5h8.6L11 7.2V2.5M9 10.5v5" />
          </svg>
        </button>
      )}
      {(isPinned || isSheet) && (
        <button type="button" class="icon" aria-label={t('close')} title={t('close')} onClick={onClose}>
          <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
            <path d="M4.5 4.5l9 9M13.5 4.5l-9 9" />
          </svg>
        </button>
      )}
    </div>
  );
}
