import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_NOTE } from '../lib/core/vocabulary/entry-notes.ts';
import { failureText } from './failure-text.ts';
import { Icon } from './Icon.tsx';
import { isComposing, useKeys } from './keys.ts';
import { useTranslate } from './translate.ts';

type Props = {
  /** As it is kept; empty: there is none. */
  note: string;
  /** What was typed and could not be kept, and the code of why. */
  unkept: { readonly text: string; readonly code: string } | null;
  /** A note that differs from the one kept. It is folded when `note` has become it. */
  onSave: (note: string) => void;
};

/** The reader's note on an entry: a quiet line that unfolds into a field. Enter and leaving it save, Escape does not. */
export function NoteField({ note, unkept, onSave }: Props) {
  const t = useTranslate();
  const [draft, setDraft] = useState<string | null>(unkept?.text ?? null);
  const line = useRef<HTMLButtonElement>(null);
  const goesOn = useRef(false);
  const isDropped = useRef(false);

  // What was typed is kept now: the field has done its work.
  useEffect(() => {
    setDraft((typed) => (typed?.trim() === note ? null : typed));
  }, [note]);
  useLayoutEffect(() => {
    if (draft === null && goesOn.current) line.current?.focus({ preventScroll: true });
    if (draft === null) goesOn.current = false;
  }, [draft]);

  function done(typed: string, isByKey: boolean): void {
    goesOn.current ||= isByKey;
    if (typed === note) setDraft(null);
    else onSave(typed);
  }

  function drop(): void {
    isDropped.current = true;
    done(note, true);
  }

  if (draft !== null)
    return (
      <NoteInput
        text={draft}
        failure={unkept?.text === draft.trim() ? unkept.code : null}
        onType={setDraft}
        // The field that goes is left by the focus, too.
        onDone={(isByKey) => !isDropped.current && done(draft.trim(), isByKey)}
        onDrop={drop}
      />
    );
  return (
    <button
      ref={line}
      type="button"
      class={note === '' ? 'quiet-button' : 'quiet-button note-line'}
      aria-label={note === '' ? undefined : t('noteIs', note)}
      title={note === '' ? t('noteAdd') : undefined}
      onClick={(event) => {
        if (!event.isTrusted) return;
        isDropped.current = false;
        setDraft(note);
      }}
    >
      {note === '' ? (
        <>
          <Icon of="note" />
          <span>{t('noteAdd')}</span>
        </>
      ) : (
        note
      )}
    </button>
  );
}

type InputProps = {
  text: string;
  failure: string | null;
  onType: (text: string) => void;
  /** @param isByKey the reader goes on from here; otherwise they have gone elsewhere. */
  onDone: (isByKey: boolean) => void;
  onDrop: () => void;
};

function NoteInput({ text, failure, onType, onDone, onDrop }: InputProps) {
  const t = useTranslate();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const { length } = field.current?.value ?? '';
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(length, length);
  }, []);
  useKeys(field, (event) => {
    if (isComposing(event)) return;
    if (event.key === 'Escape') onDrop();
    else if (event.key === 'Enter' && !event.shiftKey) onDone(true);
    else return;
    event.preventDefault();
  });
  return (
    <div class="note-field">
      <textarea
        ref={field}
        rows={2}
        // Chromium would fetch a dictionary for it.
        spellcheck={false}
        maxLength={LONGEST_NOTE}
        aria-label={t('note')}
        aria-describedby={failure === null ? undefined : id}
        aria-invalid={failure !== null}
        placeholder={t('notePlaceholder')}
        value={text}
        // A script of the page can write into the field: what it wrote is not the reader's.
        onInput={(event) => event.isTrusted && onType(event.currentTarget.value)}
        onBlur={() => onDone(false)}
      />
      {failure !== null && (
        <p class="field-failure" id={id} role="alert">
          {failureText(t, failure)}
        </p>
      )}
    </div>
  );
}
