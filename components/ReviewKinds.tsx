import { CARD_KINDS, type CardKind } from '../lib/core/review/card-kind.ts';
import { useTranslate } from './translate.ts';

type Props = { kinds: readonly CardKind[]; onChange: (kinds: CardKind[]) => void };

/** What cards ask. The last one that is left cannot be taken away. */
export function ReviewKinds({ kinds, onChange }: Props) {
  const t = useTranslate();
  return (
    <fieldset class="setting-group">
      <legend>{t('reviewKinds')}</legend>
      <p class="setting-hint quiet">{t('reviewKindsHint')}</p>
      {CARD_KINDS.map((kind) => (
        <label class="setting-choice" key={kind}>
          <input
            type="checkbox"
            checked={kinds.includes(kind)}
            disabled={kinds.length === 1 && kinds.includes(kind)}
            onChange={({ currentTarget }) =>
              onChange(CARD_KINDS.filter((one) => (one === kind ? currentTarget.checked : kinds.includes(one))))
            }
          />
          <span>
            {t(`reviewKind_${kind.replace('-', '_')}`)}
            <small class="quiet">{t(`reviewAsks_${kind.replace('-', '_')}`)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
