import { BulkBar } from '../../components/BulkBar.tsx';
import { ConfirmButton } from '../../components/ConfirmButton.tsx';
import { DuplicateGroups } from '../../components/DuplicateGroups.tsx';
import { EntryDetail } from '../../components/EntryDetail.tsx';
import { Exchange } from '../../components/Exchange.tsx';
import type { ImportState } from '../../components/ImportPlanView.tsx';
import { NotebookFoot } from '../../components/NotebookFoot.tsx';
import { PageFrame } from '../../components/PageFrame.tsx';
import { RestoreGuide } from '../../components/RestoreGuide.tsx';
import { SnapshotList } from '../../components/SnapshotList.tsx';
import { TrashList } from '../../components/TrashList.tsx';
import { UndoToast } from '../../components/UndoToast.tsx';
import { Vocabulary } from '../../components/Vocabulary.tsx';
import { NO_BACKUP } from '../../lib/core/backup/backup.ts';
import type { ImportPlan } from '../../lib/core/exchange/import-plan.ts';
import type { PlannedOwn } from '../../lib/core/exchange/planned-own.ts';
import { openTable } from '../../lib/core/exchange/table.ts';
import { DEFAULT_VIEW, type ListView } from '../../lib/core/notebook-list/list-view.ts';
import { NOTHING_SELECTED } from '../../lib/core/notebook-list/selection.ts';
import type { EntrySummary } from '../../lib/core/vocabulary/entry-summary.ts';
import { LISTED, NOW, ROWS } from './made-up.ts';
import { nothing, type State, type View } from './state.ts';

const CHOICES = { tags: ['briefing', 'Q4'], categories: ['economy'], sites: ['news.example'] };
const LAST = { at: NOW - 3 * 86_400_000, entries: 412, ownTerms: 9, file: 'tifa-notebook-friday.json' };
const NARROWED: ListView = { ...DEFAULT_VIEW, filter: { ...DEFAULT_VIEW.filter, tag: 'Q4', isDue: true } };

function state(name: string, show: State['show']): State {
  return { name: `notebook: ${name}`, surface: 'notebook', show };
}

function list(
  name: string,
  rows: readonly EntrySummary[],
  more: Partial<Parameters<typeof Vocabulary>[0]> = {},
): State {
  return state(name, ({ language }) => (
    <Vocabulary
      rows={rows}
      total={rows.length}
      isReading={false}
      view={DEFAULT_VIEW}
      choices={CHOICES}
      selection={NOTHING_SELECTED}
      now={NOW}
      language={language}
      onFilter={nothing}
      onSort={nothing}
      onSelect={nothing}
      onOpen={nothing}
      onDelete={nothing}
      onAct={nothing}
      {...more}
    />
  ));
}

function exchange(name: string, imported: ImportState): State {
  return state(name, () => (
    <Exchange
      state={imported}
      onExport={nothing}
      onFile={nothing}
      onTable={nothing}
      onImport={nothing}
      onUndo={nothing}
      onClose={nothing}
    />
  ));
}

const NOTHING: PlannedOwn = { added: [], changed: [], removed: [], unchanged: [], stayDeleted: [] };
const PLAN: ImportPlan = {
  added: ['a', 'b'],
  changed: ['c'],
  unchanged: [],
  stayDeleted: [],
  ownTerms: { ...NOTHING, added: ['链长制', '最多跑一次'] },
  corrections: NOTHING,
  conflicts: [],
  newEncounters: 5,
  newReviews: 0,
  removedEncounters: 0,
};
/** A colleague's list whose columns have no names. */
const TABLE = openTable('民生\tmínshēng\t2025-03-05\n治理\tzhìlǐ\t2025-03-06\n');
const CONFLICT = { id: 'c', headword: '民生', field: 'note', ours: 'a late note', theirs: 'an early note' } as const;

export const NOTEBOOK_STATES: readonly State[] = [
  list('first day', []),
  list('list', ROWS),
  list('narrowed', ROWS.slice(0, 1), { view: NARROWED, total: 4 }),
  list('nothing found', [], { view: NARROWED, total: 4 }),
  list('being read', ROWS, { isReading: true }),
  list('selection', ROWS, { selection: { ids: new Set(ROWS.slice(0, 2).map(({ id }) => id)), anchor: null } }),
  state('several at once', () => (
    <BulkBar count={12} tags={['Q4']} knownTags={CHOICES.tags} onAct={nothing} onClear={nothing} />
  )),
  state('entry', entry),
  exchange('import planned', { kind: 'planned', file: 'deck.csv', plan: { ...PLAN, conflicts: [CONFLICT] } }),
  exchange('table to import', {
    kind: 'planned',
    file: 'list.tsv',
    plan: PLAN,
    ...(TABLE.ok ? { table: TABLE.value } : {}),
  }),
  exchange('import refused', {
    kind: 'refused',
    file: 'deck.csv',
    problems: [{ line: 3, code: 'not-this-format', detail: '' }],
  }),
  exchange('import done', { kind: 'done', plan: PLAN }),
  state('duplicates', ({ language }) => (
    <DuplicateGroups
      groups={[[LISTED, { ...LISTED, entry: { ...LISTED.entry, id: 'word:基层治理' }, encounters: [] }]]}
      now={NOW}
      language={language}
      onJoin={nothing}
    />
  )),
  state('trash', ({ language }) => (
    <TrashList
      entries={[{ ...LISTED.entry, deletedAt: NOW }]}
      language={language}
      onRestore={nothing}
      onDelete={nothing}
    />
  )),
  state('snapshots', ({ language }) => (
    <SnapshotList
      snapshots={[{ id: 1, at: NOW, reason: 'import', entries: 412, encounters: 1_880 }]}
      language={language}
      onRestore={nothing}
    />
  )),
  state('restore guide', ({ language }) => (
    <RestoreGuide last={LAST} folder="Tifa" now={NOW} language={language} onFile={nothing} onFromFolder={nothing} />
  )),
  state('backup failed', ({ language }) => (
    <NotebookFoot
      backup={{ ...NO_BACKUP, rhythm: 'daily', last: LAST, failed: { at: NOW, code: 'backup-folder-gone' } }}
      isKept={false}
      now={NOW}
      language={language}
    />
  )),
  state('storage full', (view) => frame('storage-full', view)),
  state('broken', (view) => frame('storage-damaged', view)),
  state('something deleted, with the way back', ({ t }) => <UndoToast text={t('deleted', '民生')} onUndo={nothing} />),
  state('what has no way back', ({ t }) => (
    <ConfirmButton label={t('emptyTrash')} question={t('emptyTrashQuestion', 3)} onConfirm={nothing} />
  )),
];

function entry({ language }: View) {
  return (
    <EntryDetail
      listed={LISTED}
      knownTags={CHOICES.tags}
      now={NOW}
      language={language}
      onEdit={nothing}
      onPause={nothing}
      onDeleteEncounter={nothing}
      onDelete={nothing}
      onClose={nothing}
    />
  );
}

function frame(failure: string, { t }: View) {
  return (
    <PageFrame
      title={t('vocabularyTitle')}
      links={[{ href: '#', label: t('openReview') }]}
      failure={failure}
      onRetry={nothing}
    >
      {null}
    </PageFrame>
  );
}
