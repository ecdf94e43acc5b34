import { useTranslate } from './translate.ts';

/** `onNote` is null while a note, or the word that it is on, would give the answer away. */
type Props = { onNote: (() => void) | null; onBury: () => void; onSuspend: () => void };

/** What can be done with the card on screen besides answering it. */
export function ReviewTools({ onNote, onBury, onSuspend }: Props) {
  const t = useTranslate();
  return (
    <fieldset class="review-tools" aria-label={t('reviewTools')}>
      {onNote && (
        <button type="button" class="link" onClick={onNote}>
          {t('reviewNote')} <kbd>E</kbd>
        </button>
      )}
      <button type="button" class="link" onClick={onBury}>
        {t('reviewBury')} <kbd>B</kbd>
      </button>
      <button type="button" class="link" onClick={onSuspend}>
        {t('reviewSuspend')} <kbd>S</kbd>
      </button>
    </fieldset>
  );
}
