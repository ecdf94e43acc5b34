import { useTranslate } from './translate.ts';

/** Where the reader searches a list of theirs. */
export function SearchField({ query, onQuery }: { query: string; onQuery: (query: string) => void }) {
  const t = useTranslate();
  return (
    <input
      type="search"
      class="search"
      placeholder={t('vocabularySearch')}
      aria-label={t('vocabularySearch')}
      value={query}
      onInput={(event) => onQuery(event.currentTarget.value)}
    />
  );
}
