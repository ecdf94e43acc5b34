import { useId, useState } from 'preact/hooks';

type Props = {
  label: string;
  /** Said under the field: what the value means, or what is wrong with it. */
  hint?: string;
  problem: string;
  value: string;
  /** Whether the text can be kept; what can is kept at once. */
  onText: (text: string) => boolean;
};

/** A field for something short that is kept as soon as it makes sense. */
export function ReviewNumber({ label, hint, problem, value, onText }: Props) {
  const id = useId();
  const [isRefused, setRefused] = useState(false);
  const said = isRefused ? problem : hint;
  return (
    <div class="setting">
      <label for={id}>{label}</label>
      <input
        id={id}
        // A value that comes from elsewhere, as by putting all back, begins a field of its own.
        key={value}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        defaultValue={value}
        aria-invalid={isRefused}
        aria-describedby={said === undefined ? undefined : `${id}-said`}
        onChange={({ currentTarget }) => setRefused(!onText(currentTarget.value))}
      />
      {said !== undefined && (
        <p
          class={isRefused ? 'setting-problem' : 'setting-hint quiet'}
          id={`${id}-said`}
          role={isRefused ? 'alert' : undefined}
        >
          {said}
        </p>
      )}
    </div>
  );
}
