import { EntryDetail, type EntryEdit } from '../../components/EntryDetail.tsx';
import type { Encounter, Entry } from '../../lib/core/vocabulary/entry.ts';
import type { Edit } from '../../lib/db/editing.ts';
import { interfaceLanguage, translate } from '../../lib/extension/translation.ts';
import type { Desk } from './desk.ts';
import { removal } from './removal.ts';
import { useLoaded } from './use-loaded.ts';

type Props = Desk & { id: string; knownTags: readonly string[]; onClose: () => void };

/** The entry that is open beside the list, read anew whenever the notebook has changed. */
export function OpenedEntry({ vocabulary, summaries, perform, id, knownTags, onClose }: Props) {
  const found = useLoaded(() => vocabulary.withEncounters([id]), [id, summaries], perform);
  const listed = found?.find(({ entry }) => entry.id === id && entry.deletedAt === null);
  if (!listed) return null;

  function change(field: keyof Edit, edit: (entry: Entry) => Edit): void {
    void perform(vocabulary.edit([id], edit, Date.now()), (before) => ({
      text: translate('changed'),
      undo: () => vocabulary.revert(before, [field], Date.now()),
    }));
  }

  function onDeleteEncounter(encounter: Encounter): void {
    void perform(vocabulary.removeEncounters([encounter.id], Date.now()), (removed) => ({
      text: translate('sentenceDeleted'),
      undo: () => vocabulary.restoreEncounters(removed, Date.now()),
    }));
  }

  return (
    <EntryDetail
      listed={listed}
      knownTags={knownTags}
      now={Date.now()}
      language={interfaceLanguage()}
      onEdit={(edit) => change(edit.kind === 'meaning' ? 'item' : edit.kind, changeOf(edit))}
      onPause={(isSuspended) => change('pause', () => ({ pause: { kind: isSuspended ? 'suspended' : 'none' } }))}
      onDeleteEncounter={onDeleteEncounter}
      onDelete={() => {
        onClose();
        void perform(...removal(vocabulary, [{ id, simplified: listed.entry.item.simplified }], [id], Date.now()));
      }}
      onClose={onClose}
    />
  );
}

function changeOf(edit: EntryEdit): (entry: Entry) => Edit {
  switch (edit.kind) {
    case 'status':
      return () => ({ status: edit.status });
    case 'tags':
      return () => ({ tags: edit.tags });
    case 'note':
      return () => ({ note: edit.note });
    case 'meaning':
      return ({ item }) => ({ item: { ...item, meaning: edit.meaning, hasOwnMeaning: true } });
  }
}
