import type { PageReport } from '../lib/core/protocol/messages.ts';
import { useTranslate } from './translate.ts';

/** A term of the page as the popup lists it. */
export type PageTerm = PageReport['terms'][number] & { readonly rendering: string; readonly isNew: boolean };

export type PageState =
  | { readonly kind: 'loading' }
  /** The reader has switched Tifa off on the site. */
  | { readonly kind: 'off' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'no-chinese' }
  /** Its bytes were taken for another encoding's. */
  | { readonly kind: 'misread' }
  | { readonly kind: 'reading'; readonly terms: readonly PageTerm[]; readonly resisting: number };

/** The terms of the page in front, or why there are none. */
export function PageTerms({ page }: { page: PageState }) {
  const t = useTranslate();
  if (page.kind === 'loading') return <p class="message quiet">{t('popupLoading')}</p>;
  if (page.kind === 'off') return <p class="message">{t('popupOff')}</p>;
  if (page.kind === 'refused') return <p class="message">{t('popupRefused')}</p>;
  if (page.kind === 'no-chinese') return <p class="message">{t('popupNoChinese')}</p>;
  if (page.kind === 'misread') return <p class="message">{t('popupMisread')}</p>;
  if (page.terms.length === 0) return <p class="message">{t('popupNoTerms')}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls has to be reached by keyboard
    <ul class="page-terms" aria-label={t('popupTitle')} tabIndex={0}>
      {page.terms.map((term) => (
        <li key={term.termId}>
          <span class={term.isNew ? 'han is-new' : 'han'} lang="zh">
            {term.text}
          </span>
          <span class="count">{term.count}</span>
          <span class="rendering">{term.rendering}</span>
        </li>
      ))}
    </ul>
  );
}
