import type { Encounter, Entry } from '../lib/core/vocabulary/entry.ts';
import { DeletedToast } from './DeletedToast.tsx';
import { dateText } from './interval-text.ts';
import { ListSearch } from './ListSearch.tsx';
import { Place, Sentence } from './Sentence.tsx';
import { useTranslate } from './translate.ts';

export type ListedEntry = { readonly entry: Entry; readonly encounters: readonly Encounter[] };

type Props = {
  /** All entries that match the query. */
  entries: readonly ListedEntry[];
  total: number;
  query: string;
  now: number;
  language: string;
  /** Headword of what was deleted last, while that can be undone. */
  deleted: string | null;
  onQuery: (query: string) => void;
  onDelete: (entry: Entry) => void;
  onUndo: () => void;
};

export function Vocabulary(props: Props) {
  const t = useTranslate();
  const { entries, total, query, deleted } = props;
  return (
    <>
      <ListSearch query={query} total={total} onQuery={props.onQuery} />
      {total === 0 && <p class="empty">{t('vocabularyEmpty')}</p>}
      {total > 0 && entries.length === 0 && <p class="empty">{t('vocabularyNoMatch', query)}</p>}
      <ul class="entries">
        {entries.map((listed) => (
          <EntryRow key={listed.entry.id} listed={listed} {...props} />
        ))}
      </ul>
      <DeletedToast deleted={deleted} onUndo={props.onUndo} />
    </>
  );
}

function EntryRow({
  listed,
  now,
  language,
  onDelete,
}: Pick<Props, 'now' | 'language' | 'onDelete'> & { listed: ListedEntry }) {
  const t = useTranslate();
  const { entry, encounters } = listed;
  const { simplified, traditional, pinyin, meaning } = entry.item;
  const [latest] = encounters;
  return (
    <li class="entry">
      <div class="entry-head">
        <span class="entry-word" lang="zh">
          {simplified}
        </span>
        {traditional !== simplified && (
          <span class="entry-traditional" lang="zh-Hant">
            {traditional}
          </span>
        )}
        <span class="pinyin">{pinyin}</span>
        <button
          type="button"
          class="link entry-delete"
          aria-label={t('deleteLabel', simplified)}
          onClick={() => onDelete(entry)}
        >
          {t('delete')}
        </button>
      </div>
      <div class="entry-meaning">{meaning}</div>
      {latest && (
        <blockquote class="entry-sentence">
          <Sentence encounter={latest} />
          <footer class="quiet">
            <Place encounter={latest} /> · {dateText(latest.at, language)}
            {' · '}
            {encounters.length === 1 ? t('metOnce') : t('metOn', encounters.length)}
            {' · '}
            {entry.card.due <= now ? t('dueNow') : t('dueOn', dateText(entry.card.due, language))}
          </footer>
        </blockquote>
      )}
    </li>
  );
}
