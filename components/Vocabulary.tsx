import { useMemo } from 'preact/hooks';
import type { ListChoices } from '../lib/core/notebook-list/list-choices.ts';
import type { ListFilter, ListSort, ListView } from '../lib/core/notebook-list/list-view.ts';
import { NOTHING_SELECTED, type Selection } from '../lib/core/notebook-list/selection.ts';
import type { EntrySummary } from '../lib/core/vocabulary/entry-summary.ts';
import { type BulkAct, BulkBar } from './BulkBar.tsx';
import { EntryTable } from './EntryTable.tsx';
import { ListFilters } from './ListFilters.tsx';
import { useTranslate } from './translate.ts';

type Props = {
  /** What the filter leaves, in order. */
  rows: readonly EntrySummary[];
  total: number;
  /** Only the head of the list has been read. */
  isReading: boolean;
  view: ListView;
  choices: ListChoices;
  selection: Selection;
  now: number;
  language: string;
  onFilter: (filter: ListFilter) => void;
  onSort: (sort: ListSort) => void;
  onSelect: (selection: Selection) => void;
  onOpen: (id: string) => void;
  onDelete: (ids: readonly string[]) => void;
  onAct: (act: BulkAct) => void;
};

/** The notebook's list, with what it is narrowed by and what is done to several entries at once. */
export function Vocabulary({
  rows,
  total,
  isReading,
  view,
  choices,
  selection,
  onFilter,
  onSort,
  onAct,
  ...rest
}: Props) {
  const t = useTranslate();
  const { filter, sort } = view;
  const selectedTags = useMemo(() => {
    if (selection.ids.size === 0) return [];
    return [...new Set(rows.filter(({ id }) => selection.ids.has(id)).flatMap(({ tags }) => tags))].sort();
  }, [rows, selection]);
  if (total === 0) return <FirstDay />;
  return (
    <>
      <ListFilters {...{ filter, sort, choices, shown: rows.length, total, isReading, onFilter, onSort }} />
      {selection.ids.size > 0 && (
        <BulkBar
          count={selection.ids.size}
          tags={selectedTags}
          knownTags={choices.tags}
          onAct={onAct}
          onClear={() => rest.onSelect(NOTHING_SELECTED)}
        />
      )}
      {rows.length > 0 ? (
        <EntryTable
          {...rest}
          rows={rows}
          selection={selection}
          sort={sort}
          opened={view.entry}
          onSort={(by) => onSort({ by, isDescending: by === sort.by ? !sort.isDescending : isBestDescending(by) })}
        />
      ) : (
        !isReading && (
          <p class="empty">{filter.query.trim() === '' ? t('listNoMatch') : t('vocabularyNoMatch', filter.query)}</p>
        )
      )}
    </>
  );
}

/** Figures and times are looked through from the greatest, words and what is due from the first. */
function isBestDescending(by: ListSort['by']): boolean {
  return by === 'met' || by === 'lastMet' || by === 'saved';
}

/** Before anything is saved. */
function FirstDay() {
  const t = useTranslate();
  return (
    <div class="empty">
      <p>{t('vocabularyEmpty')}</p>
      <p class="quiet">{t('vocabularyEmptyImport')}</p>
    </div>
  );
}
