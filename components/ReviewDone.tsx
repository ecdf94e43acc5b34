import { relativeText } from './interval-text.ts';
import { useTranslate } from './translate.ts';

export type DoneState = {
  readonly kind: 'done';
  /** Cards answered today. */
  readonly reviewed: number;
  /** What tomorrow brings, within the limits. */
  readonly tomorrow: { readonly all: number; readonly fresh: number };
  /** What today's limits hold back. */
  readonly held: number;
  /** Milliseconds until the next card comes back; null where there is none. */
  readonly nextIn: number | null;
};

export function ReviewDone({ state, language }: { state: DoneState; language: string }) {
  const t = useTranslate();
  const { reviewed, tomorrow, held, nextIn } = state;
  if (reviewed === 0 && nextIn === null) return <p class="empty">{t('reviewNothing')}</p>;
  return (
    <div class="empty review-done" role="status">
      <p class="review-done-head">{t('reviewDone')}</p>
      {reviewed > 0 && <p>{t('reviewCounted', reviewed)}</p>}
      {tomorrow.all > 0 && <p>{t('reviewTomorrow', tomorrow.all, tomorrow.fresh)}</p>}
      {tomorrow.all === 0 && nextIn !== null && <p>{t('reviewDoneNext', relativeText(nextIn, language))}</p>}
      {held > 0 && (
        <p>
          {t('reviewHeld', held)} <a href="#settings">{t('reviewView_settings')}</a>
        </p>
      )}
    </div>
  );
}
