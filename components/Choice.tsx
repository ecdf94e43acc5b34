import { useId } from 'preact/hooks';
import { RowText } from './RowText.tsx';

type Props<Value> = {
  /** Of the group on its page. */
  name: string;
  label: string;
  hint?: string;
  of: readonly Value[];
  labelOf: (value: Value) => string;
  chosen: Value;
  onChange: (value: Value) => void;
};

/** One of a few values, all of them in sight. */
export function Choice<Value extends string | number>(props: Props<Value>) {
  const { name, label, hint, of, labelOf, chosen, onChange } = props;
  const id = useId();
  return (
    <div
      class="row"
      role="radiogroup"
      aria-labelledby={id}
      aria-describedby={hint === undefined ? undefined : `${id}-hint`}
    >
      <RowText id={id} label={label} hint={hint} />
      <div class="choices">
        {of.map((value) => (
          <label key={value}>
            <input type="radio" name={name} value={value} checked={chosen === value} onChange={() => onChange(value)} />
            {labelOf(value)}
          </label>
        ))}
      </div>
    </div>
  );
}
