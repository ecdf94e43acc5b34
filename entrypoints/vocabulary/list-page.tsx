import { useEffect, useMemo, useState } from 'preact/hooks';
import { Vocabulary } from '../../components/Vocabulary.tsx';
import { filterSummaries } from '../../lib/core/notebook-list/filter-summaries.ts';
import { listChoices } from '../../lib/core/notebook-list/list-choices.ts';
import { DEFAULT_VIEW, writeView } from '../../lib/core/notebook-list/list-view.ts';
import { NOTHING_SELECTED, onlyListed } from '../../lib/core/notebook-list/selection.ts';
import { sortSummaries } from '../../lib/core/notebook-list/sort-summaries.ts';
import { createSearch } from '../../lib/core/vocabulary/search.ts';
import { interfaceLanguage } from '../../lib/extension/translation.ts';
import { bulkAct } from './bulk-act.ts';
import type { Desk } from './desk.ts';
import { OpenedEntry } from './opened-entry.tsx';
import { removal } from './removal.ts';
import { useCategories } from './use-categories.ts';

const search = createSearch();

/** The list with what it is narrowed by, and the entry that is open beside it. */
export function ListPage(desk: Desk) {
  const { summaries, total, isWhole, view, show, perform, vocabulary } = desk;
  const { filter, sort } = view;
  const categories = useCategories(filter.category !== '' || isWhole);
  const [chosen, setChosen] = useState(NOTHING_SELECTED);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is due is judged when the list is read
  const now = useMemo(() => Date.now(), [summaries]);
  const sorted = useMemo(() => sortSummaries(summaries, sort), [summaries, sort]);
  const narrowed = useMemo(() => {
    const context = {
      now,
      utcOffset: -new Date(now).getTimezoneOffset(),
      categoryOf: (id: string) => categories.get(id),
    };
    return filterSummaries(sorted, filter, context);
  }, [sorted, filter, categories, now]);
  const rows = useMemo(() => search.find(filter.query, narrowed), [narrowed, filter.query]);
  const selection = useMemo(() => onlyListed(chosen, new Set(rows.map(({ id }) => id))), [chosen, rows]);
  const choices = useMemo(() => listChoices(summaries, categories), [summaries, categories]);
  const address = writeView({ ...view, entry: '' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list begins at its head
  useEffect(() => scrollTo({ top: 0, behavior: 'instant' }), [address]);

  return (
    <>
      <Vocabulary
        rows={rows}
        total={total}
        isReading={!isWhole}
        view={view}
        choices={choices}
        selection={selection}
        now={now}
        language={interfaceLanguage()}
        onFilter={(next) => show({ ...view, filter: next }, next.query === filter.query ? 'step' : 'typing')}
        onSort={(next) => show({ ...view, sort: next })}
        onSelect={setChosen}
        onOpen={(entry) => show({ ...view, entry })}
        onDelete={(ids) => void perform(...removal(vocabulary, summaries, ids, Date.now()))}
        onAct={(act) => bulkAct(desk, [...selection.ids], act, Date.now())}
      />
      {view.entry !== '' && (
        <OpenedEntry
          {...desk}
          id={view.entry}
          knownTags={choices.tags}
          onClose={() => show({ ...view, entry: DEFAULT_VIEW.entry })}
        />
      )}
    </>
  );
}
