import { useState } from 'preact/hooks';
import { useTranslate } from './translate.ts';

type Props = {
  label: string;
  /** What will happen, said before it does. */
  question: string;
  isDisabled?: boolean;
  onConfirm: () => void;
};

/** A button for what has no way back, or a long one: it asks in its own place. */
export function ConfirmButton({ label, question, isDisabled = false, onConfirm }: Props) {
  const t = useTranslate();
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <button type="button" class="button" disabled={isDisabled} onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is a form's
    <span class="confirm" role="group" aria-label={question}>
      <span>{question}</span>
      <button
        type="button"
        class="button primary"
        onClick={() => {
          setAsking(false);
          onConfirm();
        }}
      >
        {label}
      </button>
      {/* biome-ignore lint/a11y/noAutofocus: the reader has just pressed the button that stood here */}
      <button type="button" class="button" autoFocus onClick={() => setAsking(false)}>
        {t('cancel')}
      </button>
    </span>
  );
}
