import { useTranslate } from './translate.ts';

export const REVIEW_VIEWS = ['cards', 'progress', 'settings'] as const;
export type ReviewView = (typeof REVIEW_VIEWS)[number];

/** The ways to the views of the review page. */
export function ReviewTabs({ view }: { view: ReviewView }) {
  const t = useTranslate();
  return (
    <nav class="tabs" aria-label={t('reviewTitle')}>
      {REVIEW_VIEWS.map((one) => (
        <a key={one} href={`#${one}`} aria-current={one === view ? 'page' : undefined}>
          {t(`reviewView_${one}`)}
        </a>
      ))}
    </nav>
  );
}
