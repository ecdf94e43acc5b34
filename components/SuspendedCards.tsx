import type { Entry } from '../lib/core/vocabulary/entry.ts';
import { useTranslate } from './translate.ts';

type Props = { entries: readonly Entry[]; onBringBack: (ids: readonly string[]) => void };

/** What rests until the reader brings it back. */
export function SuspendedCards({ entries, onBringBack }: Props) {
  const t = useTranslate();
  if (entries.length === 0) return null;
  return (
    <section class="suspended">
      <h2>{t('suspendedTitle', entries.length)}</h2>
      <ul>
        {entries.map(({ id, item }) => (
          <li key={id}>
            <span lang="zh">{item.simplified}</span> <span class="quiet">{item.meaning}</span>
            <button
              type="button"
              class="link"
              aria-label={t('bringBackLabel', item.simplified)}
              onClick={() => onBringBack([id])}
            >
              {t('bringBack')}
            </button>
          </li>
        ))}
      </ul>
      {entries.length > 1 && (
        <button type="button" class="button" onClick={() => onBringBack(entries.map(({ id }) => id))}>
          {t('bringAllBack')}
        </button>
      )}
    </section>
  );
}
