import { isFiltering, queryAlone } from '../lib/core/notebook-list/filter-summaries.ts';
import type { ListChoices } from '../lib/core/notebook-list/list-choices.ts';
import {
  type ListFilter,
  type ListSort,
  PERIODS_OF,
  SORT_FIELDS,
  STATUS_FILTERS,
} from '../lib/core/notebook-list/list-view.ts';
import { useTranslate } from './translate.ts';

type Props = {
  filter: ListFilter;
  sort: ListSort;
  choices: ListChoices;
  /** Entries that the filter leaves, and all. */
  shown: number;
  total: number;
  /** The list is still being read: what is shown is its head. */
  isReading: boolean;
  onFilter: (filter: ListFilter) => void;
  onSort: (sort: ListSort) => void;
};

/** The search field, and what else the list is narrowed by. */
export function ListFilters({ filter, sort, choices, shown, total, isReading, onFilter, onSort }: Props) {
  const t = useTranslate();
  const change = (part: Partial<ListFilter>) => onFilter({ ...filter, ...part });
  const isNarrowed = isFiltering(filter) || filter.query.trim() !== '';
  return (
    <search class="filters">
      <div class="vocabulary-tools">
        <input
          type="search"
          class="search"
          placeholder={t('vocabularySearch')}
          aria-label={t('vocabularySearch')}
          value={filter.query}
          onInput={(event) => change({ query: event.currentTarget.value })}
        />
        <span class="quiet" role="status">
          {isReading ? t('listReading') : isNarrowed ? t('listShown', shown, total) : t('vocabularyCount', total)}
        </span>
      </div>
      <div class="filter-row">
        <Choice
          label={t('column_status')}
          value={filter.status}
          options={STATUS_FILTERS.map((status) => [
            status,
            status === 'suspended' ? t('suspended') : t(`status_${status}`),
          ])}
          onChoose={(value) => change({ status: STATUS_FILTERS.find((one) => one === value) ?? '' })}
        />
        <Choice label={t('tag')} value={filter.tag} options={same(choices.tags)} onChoose={(tag) => change({ tag })} />
        <Choice
          label={t('category')}
          value={filter.category}
          options={choices.categories.map((category) => [category, t(`category_${category.replaceAll('-', '_')}`)])}
          onChoose={(category) => change({ category })}
        />
        <Choice
          label={t('site')}
          value={filter.site}
          options={same(choices.sites)}
          onChoose={(site) => change({ site })}
        />
        <label class="filter-check">
          <input
            type="checkbox"
            checked={filter.isDue}
            onChange={(event) => change({ isDue: event.currentTarget.checked })}
          />
          {t('dueToday')}
        </label>
        <Period filter={filter} onChange={change} />
        {isFiltering(filter) && (
          <button type="button" class="link" onClick={() => onFilter(queryAlone(filter))}>
            {t('filtersClear')}
          </button>
        )}
        <SortChoice sort={sort} onSort={onSort} />
      </div>
    </search>
  );
}

/** What a narrow window, which has no columns to press, sorts by. */
function SortChoice({ sort, onSort }: Pick<Props, 'sort' | 'onSort'>) {
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

function Period({ filter, onChange }: { filter: ListFilter; onChange: (part: Partial<ListFilter>) => void }) {
  const t = useTranslate();
  return (
    <fieldset class="period">
      <legend class="unseen">{t('period')}</legend>
      <select
        aria-label={t('period')}
        value={filter.periodOf}
        onChange={({ currentTarget: { value } }) =>
          onChange({ periodOf: PERIODS_OF.find((one) => one === value) ?? 'saved' })
        }
      >
        {PERIODS_OF.map((one) => (
          <option key={one} value={one}>
            {t(`period_${one}`)}
          </option>
        ))}
      </select>
      <DayField label={t('from')} value={filter.from} onChange={(from) => onChange({ from })} />
      <span aria-hidden="true">–</span>
      <DayField label={t('to')} value={filter.to} onChange={(to) => onChange({ to })} />
    </fieldset>
  );
}

export function DayField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (day: string) => void;
}) {
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

type ChoiceProps = {
  label: string;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  onChoose: (value: string) => void;
};

/** One of several, or all; a value that is no longer among them stays to be seen and taken away. */
export function Choice({ label, value, options, onChoose }: ChoiceProps) {
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

function same(values: readonly string[]): [string, string][] {
  return values.map((value) => [value, value]);
}
