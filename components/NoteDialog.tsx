import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Entry } from '../lib/core/vocabulary/entry.ts';
import { useTranslate } from './translate.ts';

type Props = { entry: Entry; onSave: (note: string) => void; onClose: () => void };

/** The reader's note on an entry, written without leaving the review. */
export function NoteDialog({ entry, onSave, onClose }: Props) {
  const t = useTranslate();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const label = t('reviewNoteOn', entry.item.simplified);
  return (
    <dialog class="note-dialog" ref={dialog} aria-label={label} onClose={onClose}>
      <form
        method="dialog"
        onSubmit={() => {
          if (field.current) onSave(field.current.value.trim());
        }}
      >
        <label>
          {label}
          <textarea rows={4} maxLength={2_000} defaultValue={entry.note} ref={field} />
        </label>
        <div class="buttons">
          <button type="submit" class="button primary">
            {t('keepNote')}
          </button>
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {t('cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
