import { useId, useState } from 'preact/hooks';
import { RowText } from './RowText.tsx';

type Props = {
  label: string;
  hint?: string;
  value: number;
  max: number;
  step: number;
  /** The value in words, beside the slider and for screen readers. */
  wordsFor: (value: number) => string;
  /** Called when the reader lets go. */
  onChange: (value: number) => void;
};

export function Slider({ label, hint, value, max, step, wordsFor, onChange }: Props) {
  const id = useId();
  const [held, setHeld] = useState(value);
  const [given, setGiven] = useState(value);
  // Not in an effect: those of the first rendering come later than a quick reader's first move, and would undo it.
  if (given !== value) {
    setGiven(value);
    setHeld(value);
  }
  return (
    <div class="row slider">
      <RowText id={id} label={label} hint={hint} />
      <output>{wordsFor(held)}</output>
      <input
        type="range"
        min={0}
        max={max}
        step={step}
        value={held}
        aria-labelledby={id}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        aria-valuetext={wordsFor(held)}
        onInput={(event) => setHeld(event.currentTarget.valueAsNumber)}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}
