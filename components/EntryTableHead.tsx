import type { ListSort, SortField } from '../lib/core/notebook-list/list-view.ts';
import { useTranslate } from './translate.ts';

type Props = {
  sort: ListSort;
  isAllSelected: boolean;
  onSort: (by: SortField) => void;
  onSelectAll: (isAll: boolean) => void;
};

/** The columns with their keys in the interface's messages; `by` where the list can be sorted by them. */
const COLUMNS: readonly { readonly key: string; readonly by: SortField | null }[] = [
  { key: 'term', by: null },
  { key: 'pinyin', by: 'pinyin' },
  { key: 'meaning', by: 'meaning' },
  { key: 'status', by: 'status' },
  { key: 'tags', by: null },
  { key: 'met', by: 'met' },
  { key: 'lastMet', by: 'lastMet' },
  { key: 'saved', by: 'saved' },
  { key: 'due', by: 'due' },
];

/** The head of the list: what each column is, and sorting by it. */
export function EntryTableHead({ sort, isAllSelected, onSort, onSelectAll }: Props) {
  const t = useTranslate();
  const sorted = sort.isDescending ? 'descending' : 'ascending';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table of which only a part is drawn
    <div class="grid-head" role="rowgroup">
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div class="grid-row" role="row" aria-rowindex={1} tabIndex={-1}>
        {/* biome-ignore lint/a11y/useSemanticElements: as above */}
        <span class="cell-check" role="columnheader" tabIndex={-1}>
          <input
            type="checkbox"
            aria-label={t('selectAll')}
            checked={isAllSelected}
            onChange={(event) => onSelectAll(event.currentTarget.checked)}
          />
        </span>
        {COLUMNS.map(({ key, by }) => (
          // biome-ignore lint/a11y/useSemanticElements: as above
          <span
            key={key}
            class={`cell-${key}`}
            role="columnheader"
            tabIndex={-1}
            aria-sort={by !== null && by === sort.by ? sorted : undefined}
          >
            {by === null ? (
              t(`column_${key}`)
            ) : (
              <button type="button" class="sort" onClick={() => onSort(by)}>
                {t(`column_${key}`)}
                {by === sort.by && <span aria-hidden="true">{sort.isDescending ? ' ↓' : ' ↑'}</span>}
              </button>
            )}
          </span>
        ))}
      </div>
    </div>
  );
}
