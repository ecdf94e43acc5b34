import { useId, useRef, useState } from 'preact/hooks';
import type { ListSort, SortField } from '../lib/core/notebook-list/list-view.ts';
import { allOf, extendedTo, NOTHING_SELECTED, type Selection, toggled } from '../lib/core/notebook-list/selection.ts';
import type { EntrySummary } from '../lib/core/vocabulary/entry-summary.ts';
import { EntryRow } from './EntryRow.tsx';
import { EntryTableHead } from './EntryTableHead.tsx';
import { gridMove } from './grid-move.ts';
import { useTranslate } from './translate.ts';
import { useVisibleRows } from './use-visible-rows.ts';

type Props = {
  /** In the order in which they are shown. */
  rows: readonly EntrySummary[];
  selection: Selection;
  sort: ListSort;
  /** Id of the entry that is open beside the list. */
  opened: string;
  now: number;
  language: string;
  onSort: (by: SortField) => void;
  onSelect: (selection: Selection) => void;
  onOpen: (id: string) => void;
  onDelete: (ids: readonly string[]) => void;
};

/**
 * The list. Of many thousand rows only those in sight are drawn, all equally high; assistive technology is told of all.
 * The keyboard's focus is on the list as a whole: a row may be gone from the page while it is the active one.
 */
export function EntryTable(props: Props) {
  const t = useTranslate();
  const id = useId();
  const body = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const { rows, selection, onSelect } = props;
  const { first, end, rowHeight } = useVisibleRows(body, rows.length);
  const isActiveDrawn = active >= first && active < Math.min(end, rows.length);

  function choose(row: EntrySummary, isRange: boolean): void {
    setActive(rows.indexOf(row));
    onSelect(isRange ? extendedTo(selection, row.id, idsOf(rows)) : toggled(selection, row.id));
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget) return;
    const row = rows[active];
    const to = gridMove(event.key, active, rows.length);
    if (to !== null) {
      const next = rows[to];
      if (event.shiftKey && row && next)
        onSelect(extendedTo(selection.ids.has(row.id) ? selection : toggled(selection, row.id), next.id, idsOf(rows)));
      setActive(to);
      if (body.current) bringIntoView(body.current, to, rowHeight);
    } else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) onSelect(allOf(idsOf(rows)));
    else if (event.key === ' ' && row) choose(row, event.shiftKey);
    else if (event.key === 'Enter' && row) props.onOpen(row.id);
    else if (event.key === 'Delete' && row) props.onDelete(selection.ids.size > 0 ? [...selection.ids] : [row.id]);
    else if (event.key === 'Escape' && selection.ids.size > 0) onSelect(NOTHING_SELECTED);
    else return;
    event.preventDefault();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a table of which only a part is drawn
    <div
      class="grid"
      role="grid"
      tabIndex={0}
      aria-label={t('vocabularyTitle')}
      aria-rowcount={rows.length + 1}
      aria-multiselectable="true"
      aria-activedescendant={isActiveDrawn ? `${id}-${active}` : undefined}
      onKeyDown={onKeyDown}
    >
      <EntryTableHead
        sort={props.sort}
        isAllSelected={rows.length > 0 && selection.ids.size === rows.length}
        onSort={props.onSort}
        onSelectAll={(isAll) => onSelect(isAll ? allOf(idsOf(rows)) : NOTHING_SELECTED)}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div class="grid-body" role="rowgroup" ref={body} style={{ height: `${rows.length * rowHeight}px` }}>
        {rows.slice(first, end).map((row, index) => (
          <EntryRow
            key={row.id}
            id={`${id}-${first + index}`}
            index={first + index}
            top={(first + index) * rowHeight}
            row={row}
            isActive={first + index === active}
            isSelected={selection.ids.has(row.id)}
            isOpen={row.id === props.opened}
            now={props.now}
            language={props.language}
            onSelect={(isRange) => choose(row, isRange)}
            onOpen={() => {
              setActive(first + index);
              props.onOpen(row.id);
            }}
          />
        ))}
      </div>
    </div>
  );
}

function idsOf(rows: readonly EntrySummary[]): string[] {
  return rows.map(({ id }) => id);
}

/** Scrolls the page no more than is needed; the head of the list, which stays, covers its own height. */
function bringIntoView(body: HTMLElement, row: number, rowHeight: number): void {
  const top = body.getBoundingClientRect().top + row * rowHeight;
  const head = body.previousElementSibling?.clientHeight ?? 0;
  if (top < head) scrollBy({ top: top - head, behavior: 'instant' });
  else if (top + rowHeight > innerHeight) scrollBy({ top: top + rowHeight - innerHeight, behavior: 'instant' });
}
