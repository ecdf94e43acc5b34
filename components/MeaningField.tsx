import { useState } from 'preact/hooks';
import { useTranslate } from './translate.ts';

type Props = { meaning: string; onSave: (meaning: string) => void };

/** The meaning as the notebook has it, which the reader may put otherwise. */
export function MeaningField({ meaning, onSave }: Props) {
  const t = useTranslate();
  const [draft, setDraft] = useState<string | null>(null);
  if (draft === null)
    return (
      <button type="button" class="quiet-button meaning-line" onClick={() => setDraft(meaning)}>
        {meaning || t('meaningAdd')}
      </button>
    );
  const done = () => {
    const text = draft.trim();
    if (text !== '' && text !== meaning) onSave(text);
    setDraft(null);
  };
  return (
    <textarea
      class="meaning-field"
      rows={3}
      maxLength={2_000}
      aria-label={t('column_meaning')}
      // biome-ignore lint/a11y/noAutofocus: it takes the place of the line that the reader has just pressed
      autoFocus
      value={draft}
      onInput={(event) => setDraft(event.currentTarget.value)}
      onBlur={done}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === 'Escape') setDraft(null);
        else if (event.key === 'Enter' && !event.shiftKey) done();
        else return;
        event.preventDefault();
      }}
    />
  );
}
