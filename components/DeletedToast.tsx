import { useTranslate } from './translate.ts';

type Props = {
  /** Headword of what was deleted last, while that can be undone. */
  deleted: string | null;
  onUndo: () => void;
};

/** Says what was deleted, with the way back. */
export function DeletedToast({ deleted, onUndo }: Props) {
  const t = useTranslate();
  if (deleted === null) return null;
  return (
    <div class="toast" role="status">
      {t('deleted', deleted)}
      <button type="button" class="link" onClick={onUndo}>
        {t('undo')}
      </button>
    </div>
  );
}
