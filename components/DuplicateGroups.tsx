import { useState } from 'preact/hooks';
import { joinedEntry } from '../lib/core/vocabulary/joined-entry.ts';
import type { ListedEntry } from './EntryDetail.tsx';
import { dateText } from './interval-text.ts';
import { useTranslate } from './translate.ts';

type Props = {
  /** Each of at least two; the entry that is best kept comes first. */
  groups: readonly (readonly ListedEntry[])[];
  now: number;
  language: string;
  onJoin: (keptId: string, otherIds: readonly string[]) => void;
};

/** Entries that are likely the same, and what would become of them. */
export function DuplicateGroups({ groups, now, language, onJoin }: Props) {
  const t = useTranslate();
  return (
    <section>
      <p class="quiet">{t('duplicatesAbout')}</p>
      {groups.length === 0 && <p class="empty">{t('duplicatesNone')}</p>}
      {groups.map((group) => (
        <Group key={group.map(({ entry }) => entry.id).join(' ')} {...{ group, now, language, onJoin }} />
      ))}
    </section>
  );
}

type GroupProps = Omit<Props, 'groups'> & { group: readonly ListedEntry[] };

function Group({ group, now, language, onJoin }: GroupProps) {
  const t = useTranslate();
  const [keptId, setKeptId] = useState(group[0]?.entry.id ?? '');
  const kept = group.find(({ entry }) => entry.id === keptId);
  if (!kept) return null;
  const others = group.filter((one) => one !== kept).map(({ entry }) => entry);
  const name = `keep ${group[0]?.entry.id}`;
  return (
    <article class="duplicates">
      <fieldset>
        <legend>{t('duplicatesKeep')}</legend>
        {group.map(({ entry, encounters }) => (
          <label key={entry.id}>
            <input type="radio" name={name} checked={entry.id === keptId} onChange={() => setKeptId(entry.id)} />
            <span class="entry-word" lang="zh">
              {entry.item.simplified}
            </span>
            {entry.item.traditional !== entry.item.simplified && (
              <span class="entry-traditional" lang="zh-Hant">
                {entry.item.traditional}
              </span>
            )}
            <span class="pinyin">{entry.item.pinyin}</span>
            <span class="quiet">
              {entry.item.kind === 'term' ? t('kindTerm') : t('kindWord')} ·{' '}
              {encounters.length === 1 ? t('metOnce') : t('metOn', encounters.length)}
            </span>
            <span class="duplicate-meaning">{entry.item.meaning}</span>
          </label>
        ))}
      </fieldset>
      <Joined
        entry={joinedEntry(kept.entry, others, now)}
        met={group.flatMap((one) => one.encounters).length}
        language={language}
      />
      <button
        type="button"
        class="button primary"
        onClick={() =>
          onJoin(
            keptId,
            others.map(({ id }) => id),
          )
        }
      >
        {t('join')}
      </button>
    </article>
  );
}

/** What becomes of each field. */
function Joined({ entry, met, language }: { entry: ListedEntry['entry']; met: number; language: string }) {
  const t = useTranslate();
  const fields: readonly (readonly [label: string, value: string])[] = [
    [t('column_meaning'), entry.item.meaning],
    [t('column_status'), t(`status_${entry.status}`)],
    [t('tags'), entry.tags.join(', ')],
    [t('note'), entry.note],
    [t('sentences'), String(met)],
    [t('answersKept'), String(entry.card.reps)],
    [t('column_saved'), dateText(entry.savedAt, language)],
  ];
  return (
    <dl class="joined" aria-label={t('duplicatesResult')}>
      {fields
        .filter(([, value]) => value !== '')
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
