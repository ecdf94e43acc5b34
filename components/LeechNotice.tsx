import type { Entry } from '../lib/core/vocabulary/entry.ts';
import { useTranslate } from './translate.ts';

type Props = { leech: Entry; onNote: () => void; onRest: () => void; onDismiss: () => void };

/** Says that a card keeps being forgotten, and what can be done about it. */
export function LeechNotice({ leech, onNote, onRest, onDismiss }: Props) {
  const t = useTranslate();
  const isResting = leech.pause.kind === 'suspended';
  const { simplified } = leech.item;
  return (
    <div class="message leech" role="status">
      <p>
        {t('leechNotice', simplified, leech.card.lapses)} {isResting ? t('leechRests') : t('leechAdvice')}
      </p>
      <div class="buttons">
        <button type="button" class="button" onClick={onNote}>
          {t('leechNote')}
        </button>
        <button type="button" class="button" onClick={onRest}>
          {isResting ? t('bringBack') : t('leechSuspend')}
        </button>
        <button type="button" class="link" onClick={onDismiss}>
          {t('leechDismiss')}
        </button>
      </div>
    </div>
  );
}
