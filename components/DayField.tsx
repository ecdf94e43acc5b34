type Props = {
  label: string;
  /** An ISO day; empty for none. */
  value: string;
  onChange: (day: string) => void;
};

/** A day that something begins or ends with; one that is not set looks so. */
export function DayField({ label, value, onChange }: Props) {
  return (
    <input
      type="date"
      class={value === '' ? 'day unset' : 'day'}
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
