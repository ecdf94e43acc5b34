import { useEffect, useRef } from 'preact/hooks';
import type { Encounter, Entry, Status } from '../lib/core/vocabulary/entry.ts';
import { EncounterList } from './EncounterList.tsx';
import { dateText } from './interval-text.ts';
import { MeaningField } from './MeaningField.tsx';
import { NoteField } from './NoteField.tsx';
import { StatusChoice } from './StatusChoice.tsx';
import { TagsField } from './TagsField.tsx';
import { useTranslate } from './translate.ts';

export type ListedEntry = { readonly entry: Entry; readonly encounters: readonly Encounter[] };

/** What the reader changes in one entry. */
export type EntryEdit =
  | { readonly kind: 'status'; readonly status: Status }
  | { readonly kind: 'tags'; readonly tags: readonly string[] }
  | { readonly kind: 'note'; readonly note: string }
  | { readonly kind: 'meaning'; readonly meaning: string };

type Props = {
  listed: ListedEntry;
  knownTags: readonly string[];
  now: number;
  language: string;
  onEdit: (edit: EntryEdit) => void;
  onPause: (isSuspended: boolean) => void;
  onDeleteEncounter: (encounter: Encounter) => void;
  onDelete: () => void;
  onClose: () => void;
};

/** One entry beside the list: what the reader knows and says of it, and every sentence that it was met in. */
export function EntryDetail({ listed, knownTags, now, language, onEdit, onPause, ...acts }: Props) {
  const t = useTranslate();
  const heading = useRef<HTMLHeadingElement>(null);
  const { entry, encounters } = listed;
  const { simplified, traditional, pinyin } = entry.item;
  const isSuspended = entry.pause.kind === 'suspended';
  // biome-ignore lint/correctness/useExhaustiveDependencies: whichever entry is opened, the reader goes on from its head
  useEffect(() => heading.current?.focus({ preventScroll: true }), [entry.id]);
  return (
    <aside
      class="detail"
      aria-label={simplified}
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && acts.onClose()}
    >
      <button type="button" class="close" aria-label={t('close')} onClick={acts.onClose}>
        ×
      </button>
      <h2 ref={heading} tabIndex={-1}>
        <span class="detail-word" lang="zh">
          {simplified}
        </span>
        {traditional !== simplified && (
          <span class="entry-traditional" lang="zh-Hant">
            {traditional}
          </span>
        )}
      </h2>
      <p class="pinyin">{pinyin}</p>
      <MeaningField
        key={entry.id}
        meaning={entry.item.meaning}
        onSave={(meaning) => onEdit({ kind: 'meaning', meaning })}
      />
      <div class="detail-row">
        <StatusChoice status={entry.status} onChoose={(status) => onEdit({ kind: 'status', status })} />
        <button type="button" class="quiet-button" onClick={() => onPause(!isSuspended)}>
          {t(isSuspended ? 'resume' : 'suspend')}
        </button>
      </div>
      <TagsField
        key={`tags ${entry.id}`}
        tags={entry.tags}
        known={knownTags}
        failure={null}
        onOpen={() => undefined}
        onSave={(tags) => onEdit({ kind: 'tags', tags })}
      />
      <NoteField
        key={`note ${entry.id}`}
        note={entry.note}
        unkept={null}
        onSave={(note) => onEdit({ kind: 'note', note })}
      />
      <p class="quiet detail-facts">
        {t('savedOn', dateText(entry.savedAt, language))} · {dueText()}
      </p>
      <h3>{encounters.length === 1 ? t('metOnce') : t('metOn', encounters.length)}</h3>
      <EncounterList encounters={encounters} language={language} onDelete={acts.onDeleteEncounter} />
      <button type="button" class="button" onClick={acts.onDelete}>
        {t('deleteEntry')}
      </button>
    </aside>
  );

  function dueText(): string {
    if (isSuspended || entry.status === 'ignored') return t('dueNever');
    return entry.card.due <= now ? t('dueNow') : t('dueOn', dateText(entry.card.due, language));
  }
}
