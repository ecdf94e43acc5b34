import { useId, useState } from 'preact/hooks';
import { filtersSet } from '../lib/core/notebook-list/filter-summaries.ts';
import type { ListChoices } from '../lib/core/notebook-list/list-choices.ts';
import type { ListFilter, ListSort } from '../lib/core/notebook-list/list-view.ts';
import { Chevron } from './Chevron.tsx';
import { FilterFields } from './FilterFields.tsx';
import { SearchField } from './SearchField.tsx';
import { SortChoice } from './SortChoice.tsx';
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

/** The search field, and what else the list is narrowed by: in a row, folded where the window is narrow. */
export function ListFilters({ filter, sort, choices, shown, total, isReading, onFilter, onSort }: Props) {
  const t = useTranslate();
  const id = useId();
  const [isUnfolded, setUnfolded] = useState(false);
  const count = filtersSet(filter);
  const isNarrowed = count > 0 || filter.query.trim() !== '';
  return (
    <search class="filters">
      <div class="vocabulary-tools">
        <SearchField query={filter.query} onQuery={(query) => onFilter({ ...filter, query })} />
        <span class="quiet" role="status">
          {isReading ? t('listReading') : isNarrowed ? t('listShown', shown, total) : t('vocabularyCount', total)}
        </span>
      </div>
      <div class="filter-fold">
        <button
          type="button"
          class="button"
          aria-expanded={isUnfolded}
          aria-controls={id}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {count === 0 ? t('filters') : t('filtersSet', count)} <Chevron />
        </button>
        <SortChoice sort={sort} onSort={onSort} />
      </div>
      <div class={isUnfolded ? 'filter-row unfolded' : 'filter-row'} id={id}>
        <FilterFields filter={filter} choices={choices} onFilter={onFilter} />
      </div>
    </search>
  );
}
