import { useTranslate } from './translate.ts';

type Props = {
  label: string;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  onChoose: (value: string) => void;
};

/** One of several, or all; a value that is no longer among them stays to be seen and taken away. */
export function FilterChoice({ label, value, options, onChoose }: Props) {
  const t = useTranslate();
  const isKnown = value === '' || options.some(([one]) => one === value);
  if (options.length === 0 && value === '') return null;
  return (
    <label class={value === '' ? 'filter-field' : 'filter-field set'}>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{t('all')}</option>
        {!isKnown && <option value={value}>{value}</option>}
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
