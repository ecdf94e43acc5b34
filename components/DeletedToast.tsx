import { useTranslate } from './translate.ts';
import { UndoToast } from './UndoToast.tsx';

type Props = {
  /** Headword of what was deleted last, while that can be undone. */
  deleted: string | null;
  onUndo: () => void;
};

/** Says what was deleted, with the way back. */
export function DeletedToast({ deleted, onUndo }: Props) {
  const t = useTranslate();
  return <UndoToast text={deleted === null ? null : t('deleted', deleted)} onUndo={onUndo} />;
}
