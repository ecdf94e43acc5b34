import { useTranslate } from './translate.ts';

type Props = {
  /** What was done; null while there is nothing to say. */
  text: string | null;
  /** Absent where there is no way back. */
  onUndo?: (() => void) | undefined;
};

/** Says what was done, with the way back. */
export function UndoToast({ text, onUndo }: Props) {
  const t = useTranslate();
  if (text === null) return null;
  return (
    <div class="toast" role="status">
      {text}
      {onUndo && (
        <button type="button" class="link" onClick={onUndo}>
          {t('undo')}
        </button>
      )}
    </div>
  );
}
