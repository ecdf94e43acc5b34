import type { Grade } from '../lib/core/review/schedule.ts';
import { relativeText } from './interval-text.ts';
import { type Translate, useTranslate } from './translate.ts';

/** What the latest act in a review did. */
export type ReviewNews =
  /** `interval`: milliseconds until the card comes back. */
  | { readonly kind: 'graded'; readonly grade: Grade; readonly interval: number }
  | { readonly kind: 'suspended' | 'buried'; readonly word: string }
  | { readonly kind: 'taken-back' };

type Props = { news: ReviewNews | null; language: string; canUndo: boolean; onUndo: () => void };

/** Tells what the latest act did, to be heard as well as seen, with the way to take it back. */
export function ReviewNewsLine({ news, language, canUndo, onUndo }: Props) {
  const t = useTranslate();
  return (
    <p class="review-news quiet">
      <span role="status">{news && newsText(t, news, language)}</span>{' '}
      {canUndo && (
        <button type="button" class="link" onClick={onUndo}>
          {t('undo')} <kbd>U</kbd>
        </button>
      )}
    </p>
  );
}

function newsText(t: Translate, news: ReviewNews, language: string): string {
  switch (news.kind) {
    case 'graded':
      return t('reviewGraded', t(`grade_${news.grade}`), relativeText(news.interval, language));
    case 'suspended':
      return t('reviewSuspended', news.word);
    case 'buried':
      return t('reviewBuried', news.word);
    case 'taken-back':
      return t('reviewTakenBack');
  }
}
