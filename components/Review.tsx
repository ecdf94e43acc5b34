import type { Grade } from '../lib/core/review/schedule.ts';
import type { Entry } from '../lib/core/vocabulary/entry.ts';
import { LeechNotice } from './LeechNotice.tsx';
import { type CardState, ReviewCard } from './ReviewCard.tsx';
import { type DoneState, ReviewDone } from './ReviewDone.tsx';
import { type ReviewNews, ReviewNewsLine } from './ReviewNews.tsx';
import { ReviewTools } from './ReviewTools.tsx';
import { useTranslate } from './translate.ts';

export type ReviewState = { readonly kind: 'loading' } | DoneState | CardState;

type Props = {
  state: ReviewState;
  language: string;
  canUndo: boolean;
  news: ReviewNews | null;
  /** What the latest answer made a leech of. */
  leech: Entry | null;
  onOpen: () => void;
  onGrade: (grade: Grade) => void;
  onUndo: () => void;
  onNote: (entry: Entry) => void;
  onBury: () => void;
  onSuspend: () => void;
  onRestLeech: () => void;
  onDismissLeech: () => void;
};

export function Review(props: Props) {
  const t = useTranslate();
  const { state, language, leech, onNote } = props;
  if (state.kind === 'loading') return <p class="empty" aria-busy="true" />;
  return (
    <>
      {state.kind === 'done' ? (
        <ReviewDone state={state} language={language} />
      ) : (
        <ReviewCard state={state} language={language} onOpen={props.onOpen} onGrade={props.onGrade} />
      )}
      {leech && (
        <LeechNotice
          leech={leech}
          onNote={() => onNote(leech)}
          onRest={props.onRestLeech}
          onDismiss={props.onDismissLeech}
        />
      )}
      <div class="review-foot">
        <ReviewNewsLine news={props.news} language={language} canUndo={props.canUndo} onUndo={props.onUndo} />
        {state.kind === 'card' && (
          <>
            <ReviewTools
              onNote={state.isOpen ? () => onNote(state.listed.entry) : null}
              onBury={props.onBury}
              onSuspend={props.onSuspend}
            />
            <p class="review-keys quiet">{t('reviewKeys')}</p>
          </>
        )}
      </div>
    </>
  );
}
