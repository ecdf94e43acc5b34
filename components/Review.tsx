import { GRADES, type Grade } from '../lib/core/review/schedule.ts';
import { intervalText, relativeText } from './interval-text.ts';
import { Place, Sentence } from './Sentence.tsx';
import { useTranslate } from './translate.ts';
import type { ListedEntry } from './Vocabulary.tsx';

export type ReviewState =
  | { readonly kind: 'loading' }
  /** `nextIn`: milliseconds until the next card comes back; null where there is none. */
  | { readonly kind: 'done'; readonly reviewed: number; readonly nextIn: number | null }
  | {
      readonly kind: 'card';
      readonly listed: ListedEntry;
      readonly isOpen: boolean;
      readonly left: number;
      /** Milliseconds until the card would come back, grade by grade. */
      readonly intervals: readonly number[];
    };

type Props = {
  state: ReviewState;
  language: string;
  canUndo: boolean;
  onOpen: () => void;
  onGrade: (grade: Grade) => void;
  onUndo: () => void;
};

export function Review(props: Props) {
  const t = useTranslate();
  const { state, canUndo, onUndo } = props;
  if (state.kind === 'loading') return <p class="empty" aria-busy="true" />;
  return (
    <>
      {state.kind === 'done' ? (
        <Done state={state} language={props.language} />
      ) : (
        <CardInReview {...props} state={state} />
      )}
      <p class="review-foot quiet">
        {t('reviewKeys')}{' '}
        {canUndo && (
          <button type="button" class="link" onClick={onUndo}>
            {t('undo')}
          </button>
        )}
      </p>
    </>
  );
}

function Done({ state, language }: { state: Extract<ReviewState, { kind: 'done' }>; language: string }) {
  const t = useTranslate();
  if (state.reviewed === 0 && state.nextIn === null) return <p class="empty">{t('reviewNothing')}</p>;
  return (
    <div class="empty" role="status">
      <p>{t('reviewDone')}</p>
      {state.reviewed > 0 && <p>{t('reviewCounted', state.reviewed)}</p>}
      {state.nextIn !== null && <p>{t('reviewDoneNext', relativeText(state.nextIn, language))}</p>}
    </div>
  );
}

function CardInReview({ state, language, onOpen, onGrade }: Props & { state: Extract<ReviewState, { kind: 'card' }> }) {
  const t = useTranslate();
  const { listed, isOpen, left, intervals } = state;
  const { item } = listed.entry;
  const [latest] = listed.encounters;
  return (
    <article class="review-card">
      <p class="quiet">{t('reviewProgress', left)}</p>
      {latest && (
        <p class="review-sentence">
          <Sentence encounter={latest} blank={!isOpen} />
        </p>
      )}
      <p class="review-meaning">{item.meaning}</p>
      {isOpen ? (
        <div class="review-answer" aria-live="polite">
          <p class="review-word" lang="zh">
            {item.simplified}
            {item.traditional !== item.simplified && <span class="entry-traditional">{item.traditional}</span>}
          </p>
          <p class="pinyin">{item.pinyin}</p>
          {latest && (
            <p class="quiet">
              <Place encounter={latest} />
            </p>
          )}
          <div class="grades">
            {GRADES.map((grade) => (
              <button type="button" class="button" key={grade} onClick={() => onGrade(grade)}>
                <span>
                  <kbd>{grade}</kbd> {t(`grade_${grade}`)}
                </span>
                <small>{intervalText(intervals[grade - 1] ?? 0, language)}</small>
              </button>
            ))}
          </div>
        </div>
      ) : (
        <>
          <p class="quiet">{t('reviewPrompt')}</p>
          <button type="button" class="button primary" onClick={onOpen}>
            {t('reviewShow')}
          </button>
        </>
      )}
    </article>
  );
}
