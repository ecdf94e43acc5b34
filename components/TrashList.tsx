import type { Entry } from '../lib/core/vocabulary/entry.ts';
import { ConfirmButton } from './ConfirmButton.tsx';
import { dateText } from './interval-text.ts';
import { useTranslate } from './translate.ts';

type Props = {
  /** The latest deleted first. */
  entries: readonly Entry[];
  language: string;
  onRestore: (ids: readonly string[]) => void;
  onDelete: (ids: readonly string[]) => void;
};

/** What was deleted in the last thirty days. */
export function TrashList({ entries, language, onRestore, onDelete }: Props) {
  const t = useTranslate();
  const all = entries.map(({ id }) => id);
  return (
    <section>
      <p class="quiet">{t('trashAbout')}</p>
      {entries.length === 0 && <p class="empty">{t('trashEmpty')}</p>}
      {entries.length > 1 && (
        <div class="buttons">
          <button type="button" class="button" onClick={() => onRestore(all)}>
            {t('restoreAll')}
          </button>
          <ConfirmButton
            label={t('emptyTrash')}
            question={t('emptyTrashQuestion', entries.length)}
            onConfirm={() => onDelete(all)}
          />
        </div>
      )}
      <ul class="entries">
        {entries.map(({ id, item, deletedAt }) => (
          <li class="entry trashed" key={id}>
            <div class="entry-head">
              <span class="entry-word" lang="zh">
                {item.simplified}
              </span>
              <span class="pinyin">{item.pinyin}</span>
              <span class="quiet">{t('deletedOn', dateText(deletedAt ?? 0, language))}</span>
            </div>
            <div class="entry-meaning">{item.meaning}</div>
            <div class="buttons">
              <button
                type="button"
                class="button"
                aria-label={t('restoreLabel', item.simplified)}
                onClick={() => onRestore([id])}
              >
                {t('restore')}
              </button>
              <ConfirmButton
                label={t('deleteForGood')}
                question={t('deleteForGoodQuestion', item.simplified)}
                onConfirm={() => onDelete([id])}
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
