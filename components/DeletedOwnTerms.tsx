import type { KeptOwnTerm } from '../lib/core/own-terms/kept-own-term.ts';
import { dateText } from './interval-text.ts';
import { useTranslate } from './translate.ts';

type Props = {
  /** The latest deleted first. */
  terms: readonly KeptOwnTerm[];
  language: string;
  onRestore: (term: KeptOwnTerm) => void;
};

/** Own terms that were deleted lately, out of the way until somebody looks for one. */
export function DeletedOwnTerms({ terms, language, onRestore }: Props) {
  const t = useTranslate();
  if (terms.length === 0) return null;
  return (
    <details class="own-deleted">
      <summary>{t('ownDeleted', terms.length)}</summary>
      <ul class="entries">
        {terms.map((term) => (
          <li class="entry" key={term.id}>
            <div class="entry-head">
              <span class="entry-word" lang="zh">
                {term.headword}
              </span>
              <span class="quiet">{t('deletedOn', dateText(term.deletedAt ?? 0, language))}</span>
              <span class="own-actions">
                <button
                  type="button"
                  class="link entry-delete"
                  aria-label={t('restoreLabel', term.headword)}
                  onClick={() => onRestore(term)}
                >
                  {t('restore')}
                </button>
              </span>
            </div>
            <div class="entry-meaning">{term.renderings.join(' · ')}</div>
          </li>
        ))}
      </ul>
    </details>
  );
}
