import { useId } from 'preact/hooks';
import { RowText } from './RowText.tsx';

type Props = { label: string; hint?: string; on: boolean; onChange: (on: boolean) => void };

export function Switch({ label, hint, on, onChange }: Props) {
  const id = useId();
  return (
    <label class="row switch">
      <RowText id={id} label={label} hint={hint} />
      <input
        type="checkbox"
        checked={on}
        aria-labelledby={id}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
