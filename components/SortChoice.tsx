import { type ListSort, SORT_FIELDS } from '../lib/core/notebook-list/list-view.ts';
import { useTranslate } from './translate.ts';

type Props = { sort: ListSort; onSort: (sort: ListSort) => void };

/** What a narrow window, which has no columns to press, sorts by. */
export function SortChoice({ sort, onSort }: Props) {
  const t = useTranslate();
  const options = SORT_FIELDS.flatMap((by) => [
    { value: by, label: `${t(`column_${by}`)} ↑` },
    { value: `-${by}`, label: `${t(`column_${by}`)} ↓` },
  ]);
  return (
    <label class="filter-field sort-choice">
      <span>{t('sortBy')}</span>
      <select
        value={`${sort.isDescending ? '-' : ''}${sort.by}`}
        onChange={({ currentTarget: { value } }) => {
          const by = SORT_FIELDS.find((one) => one === value.replace('-', ''));
          if (by) onSort({ by, isDescending: value.startsWith('-') });
        }}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
