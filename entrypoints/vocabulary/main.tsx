import { render } from 'preact';
import { Exchange } from '../../components/Exchange.tsx';
import { NotebookFoot } from '../../components/NotebookFoot.tsx';
import { NotebookNav } from '../../components/NotebookNav.tsx';
import { PageFrame } from '../../components/PageFrame.tsx';
import { RestoreGuide } from '../../components/RestoreGuide.tsx';
import { TranslateContext } from '../../components/translate.ts';
import { UndoToast } from '../../components/UndoToast.tsx';
import { DEFAULT_VIEW } from '../../lib/core/notebook-list/list-view.ts';
import { watchConnection } from '../../lib/db/connection.ts';
import { openDatabase } from '../../lib/db/database.ts';
import { onEntriesWritten } from '../../lib/db/on-entries-written.ts';
import { onReadersOwnWritten } from '../../lib/db/on-readers-own-written.ts';
import { createVocabulary } from '../../lib/db/vocabulary.ts';
import { preparePage } from '../../lib/extension/prepare-page.ts';
import { announce, announceNotebook } from '../../lib/extension/readers-own-signal.ts';
import { interfaceLanguage, translate } from '../../lib/extension/translation.ts';
import { lastBackupFile, useBackup } from '../options/use-backup.ts';
import { useKept } from '../options/use-kept.ts';
import type { Desk } from './desk.ts';
import { DuplicatesPage } from './duplicates-page.tsx';
import { HistoryPage } from './history-page.tsx';
import { SnapshotsPage, TrashPage } from './kept-pages.tsx';
import { ListPage } from './list-page.tsx';
import { useActs } from './use-acts.ts';
import { useConnection } from './use-connection.ts';
import { useExchange } from './use-exchange.ts';
import { useIsEmpty } from './use-is-empty.ts';
import { useSummaries } from './use-summaries.ts';
import { useView } from './use-view.ts';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/vocabulary.css';
import '../../components/hand.css';
import '../../components/list.css';
import '../../components/import-columns.css';

const database = openDatabase();
onEntriesWritten(database, () => void announceNotebook(Date.now()));
onReadersOwnWritten(database, (kind, count) => void announce(kind, count, Date.now()));
const connection = watchConnection(database);
const vocabulary = createVocabulary(database);

const PARTS = {
  list: ListPage,
  duplicates: DuplicatesPage,
  history: HistoryPage,
  trash: TrashPage,
  snapshots: SnapshotsPage,
} as const;

function VocabularyPage() {
  const { view, show } = useView();
  const { read, failure, reload } = useSummaries(vocabulary);
  const acts = useActs(reload);
  const blocked = useConnection(connection, acts.retry);
  const { failure: exchangeFailure, ...exchange } = useExchange(vocabulary, () => void reload());
  const { backup } = useBackup(database);
  const { isKept } = useKept(read?.total);
  const isEmpty = useIsEmpty(database, read);
  const Part = PARTS[view.page];
  const desk: Desk | null = read && { ...read, vocabulary, view, show, perform: acts.perform };
  return (
    <TranslateContext.Provider value={translate}>
      <PageFrame
        title={translate('vocabularyTitle')}
        links={[{ href: 'review.html', label: translate('openReview') }]}
        failure={blocked.failure ?? failure ?? acts.failure ?? exchangeFailure}
        onRetry={blocked.retry}
      >
        {desk && (
          <div class="notebook">
            <NotebookNav page={view.page} onOpen={(page) => show({ ...DEFAULT_VIEW, page })} />
            {isEmpty && backup.last && (
              <RestoreGuide
                last={backup.last}
                folder={backup.place === 'folder' ? backup.folder : null}
                now={Date.now()}
                language={interfaceLanguage()}
                onFile={exchange.onFile}
                onFromFolder={() => void lastBackupFile(backup).then((file) => file && exchange.onFile(file))}
              />
            )}
            {view.page === 'list' && <Exchange {...exchange} />}
            <Part {...desk} />
            <NotebookFoot {...{ backup, isKept }} now={Date.now()} language={interfaceLanguage()} />
            <UndoToast text={acts.said?.text ?? null} onUndo={acts.undo} />
          </div>
        )}
      </PageFrame>
    </TranslateContext.Provider>
  );
}

render(<VocabularyPage />, preparePage('vocabularyTitle'));
