import { isFiltering, queryAlone } from '../lib/core/notebook-list/filter-summaries.ts';
import type { ListChoices } from '../lib/core/notebook-list/list-choices.ts';
import { type ListFilter, PERIODS_OF, STATUS_FILTERS } from '../lib/core/notebook-list/list-view.ts';
import { DayField } from './DayField.tsx';
import { FilterChoice } from './FilterChoice.tsx';
import { useTranslate } from './translate.ts';

type Props = { filter: ListFilter; choices: ListChoices; onFilter: (filter: ListFilter) => void };

/** All that the list is narrowed by, its search aside. */
export function FilterFields({ filter, choices, onFilter }: Props) {
  const t = useTranslate();
  const change = (part: Partial<ListFilter>) => onFilter({ ...filter, ...part });
  return (
    <>
      <FilterChoice
        label={t('column_status')}
        value={filter.status}
        options={STATUS_FILTERS.map((status) => [
          status,
          status === 'suspended' ? t('suspended') : t(`status_${status}`),
        ])}
        onChoose={(value) => change({ status: STATUS_FILTERS.find((one) => one === value) ?? '' })}
      />
      <FilterChoice
        label={t('tag')}
        value={filter.tag}
        options={same(choices.tags)}
        onChoose={(tag) => change({ tag })}
      />
      <FilterChoice
        label={t('category')}
        value={filter.category}
        options={choices.categories.map((category) => [category, t(`category_${category.replaceAll('-', '_')}`)])}
        onChoose={(category) => change({ category })}
      />
      <FilterChoice
        label={t('site')}
        value={filter.site}
        options={same(choices.sites)}
        onChoose={(site) => change({ site })}
      />
      <Period filter={filter} onChange={change} />
      <label class="filter-check">
        <input
          type="checkbox"
          checked={filter.isDue}
          onChange={(event) => change({ isDue: event.currentTarget.checked })}
        />
        {t('dueToday')}
      </label>
      {isFiltering(filter) && (
        <button type="button" class="link" onClick={() => onFilter(queryAlone(filter))}>
          {t('filtersClear')}
        </button>
      )}
    </>
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

function same(values: readonly string[]): [string, string][] {
  return values.map((value) => [value, value]);
}
