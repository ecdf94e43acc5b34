import { render } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { NoteDialog } from '../../components/NoteDialog.tsx';
import { PageFrame } from '../../components/PageFrame.tsx';
import { Progress } from '../../components/Progress.tsx';
import { Review } from '../../components/Review.tsx';
import { ReviewSettingsForm } from '../../components/ReviewSettingsForm.tsx';
import { ReviewTabs } from '../../components/ReviewTabs.tsx';
import { SuspendedCards } from '../../components/SuspendedCards.tsx';
import { TranslateContext } from '../../components/translate.ts';
import { DEFAULT_REVIEW_SETTINGS } from '../../lib/core/review/review-settings.ts';
import type { Entry } from '../../lib/core/vocabulary/entry.ts';
import { watchConnection } from '../../lib/db/connection.ts';
import { openDatabase } from '../../lib/db/database.ts';
import { onEntriesWritten } from '../../lib/db/on-entries-written.ts';
import { createVocabulary } from '../../lib/db/vocabulary.ts';
import { preparePage } from '../../lib/extension/prepare-page.ts';
import { announceNotebook } from '../../lib/extension/readers-own-signal.ts';
import { storedReviewSettings } from '../../lib/extension/stored-review-settings.ts';
import { interfaceLanguage, translate } from '../../lib/extension/translation.ts';
import { useConnection } from '../vocabulary/use-connection.ts';
import { reviewState } from './review-state.ts';
import { useProgress } from './use-progress.ts';
import { useReviewKeys } from './use-review-keys.ts';
import { useReviewSession } from './use-review-session.ts';
import { useReviewSettings } from './use-review-settings.ts';
import { useSuspended } from './use-suspended.ts';
import { useView } from './use-view.ts';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/vocabulary.css';
import '../../components/review.css';
import '../../components/progress.css';

const database = openDatabase();
onEntriesWritten(database, () => void announceNotebook(Date.now()));
const connection = watchConnection(database);
const vocabulary = createVocabulary(database);
const language = interfaceLanguage();

function ReviewPage() {
  const view = useView();
  const read = useReviewSettings();
  const settings = read?.settings ?? DEFAULT_REVIEW_SETTINGS;
  const session = useReviewSession(vocabulary, read?.settings ?? null, view === 'cards');
  const suspended = useSuspended(vocabulary, view === 'settings');
  const progress = useProgress(vocabulary, settings.desiredRetention, view === 'progress');
  const [noted, setNoted] = useState<Entry | null>(null);
  const { page } = session;
  // Before the answer is shown a note would give it away.
  const shown = page.isOpen ? (page.card?.entry ?? null) : null;
  const keys = useMemo(() => ({ ...session, editNote: () => setNoted(shown) }), [session, shown]);
  useReviewKeys(keys, view === 'cards');
  const source = { cards: { ...session, failure: page.failure }, progress, settings: suspended }[view];
  const blocked = useConnection(connection, source.reload);
  return (
    <TranslateContext.Provider value={translate}>
      <PageFrame
        title={translate('reviewTitle')}
        links={[{ href: 'vocabulary.html', label: translate('openVocabulary') }]}
        failure={blocked.failure ?? source.failure}
        onRetry={blocked.retry}
      >
        <ReviewTabs view={view} />
        {read?.damaged && <p class="message failed">{translate('reviewSettingsDamaged')}</p>}
        {view === 'cards' && (
          <Review
            state={reviewState(page, read?.settings ?? null)}
            language={language}
            canUndo={page.done.length > 0 || page.latest !== null}
            news={page.news}
            leech={page.leech}
            onOpen={session.open}
            onGrade={session.grade}
            onUndo={session.undo}
            onNote={setNoted}
            onBury={session.bury}
            onSuspend={session.suspend}
            onRestLeech={session.restLeech}
            onDismissLeech={session.dismissLeech}
          />
        )}
        {view === 'progress' && progress.shown && <Progress {...progress.shown} language={language} />}
        {view === 'settings' && read && (
          <ReviewSettingsForm
            settings={settings}
            language={language}
            onChange={(change) => void storedReviewSettings.change(change)}
          />
        )}
        {view === 'settings' && <SuspendedCards entries={suspended.entries} onBringBack={suspended.bringBack} />}
        {noted && (
          <NoteDialog entry={noted} onSave={(note) => session.note(noted.id, note)} onClose={() => setNoted(null)} />
        )}
      </PageFrame>
    </TranslateContext.Provider>
  );
}

render(<ReviewPage />, preparePage('reviewTitle'));
