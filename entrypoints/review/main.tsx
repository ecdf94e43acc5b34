import { render } from 'preact';
import { PageFrame } from '../../components/PageFrame.tsx';
import { Review } from '../../components/Review.tsx';
import { TranslateContext } from '../../components/translate.ts';
import { openDatabase } from '../../lib/db/database.ts';
import { createVocabulary } from '../../lib/db/vocabulary.ts';
import { preparePage } from '../../lib/extension/prepare-page.ts';
import { interfaceLanguage, translate } from '../../lib/extension/translation.ts';
import { useReviewKeys } from './use-review-keys.ts';
import { useReviewSession } from './use-review-session.ts';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/vocabulary.css';
import '../../components/review.css';

const vocabulary = createVocabulary(openDatabase());

function ReviewPage() {
  const session = useReviewSession(vocabulary);
  useReviewKeys(session);
  return (
    <TranslateContext.Provider value={translate}>
      <PageFrame
        title={translate('reviewTitle')}
        links={[{ href: 'vocabulary.html', label: translate('openVocabulary') }]}
        failure={session.failure}
        onRetry={session.reload}
      >
        <Review
          state={session.state}
          language={interfaceLanguage()}
          canUndo={session.canUndo}
          onOpen={session.open}
          onGrade={session.grade}
          onUndo={session.undo}
        />
      </PageFrame>
    </TranslateContext.Provider>
  );
}

render(<ReviewPage />, preparePage('reviewTitle'));
