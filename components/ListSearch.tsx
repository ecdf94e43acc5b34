import type { ComponentChildren } from 'preact';
import { SearchField } from './SearchField.tsx';
import { useTranslate } from './translate.ts';

type Props = {
  query: string;
  /** How many there are in all. */
  total: number;
  onQuery: (query: string) => void;
  /** Further buttons. */
  children?: ComponentChildren;
};

/** The head of a list of the reader's: its search field and its length. */
export function ListSearch({ query, total, onQuery, children }: Props) {
  const t = useTranslate();
  return (
    <div class="vocabulary-tools">
      <SearchField query={query} onQuery={onQuery} />
      <span class="quiet">{t('vocabularyCount', total)}</span>
      {children}
    </div>
  );
}
