import { SnapshotList } from '../../components/SnapshotList.tsx';
import { TrashList } from '../../components/TrashList.tsx';
import { interfaceLanguage, translate } from '../../lib/extension/translation.ts';
import type { Desk } from './desk.ts';
import { useLoaded } from './use-loaded.ts';

/** What was deleted. */
export function TrashPage({ vocabulary, summaries, perform }: Desk) {
  const trashed = useLoaded(() => vocabulary.trashed(), [summaries], perform);
  if (!trashed) return null;
  return (
    <TrashList
      entries={trashed}
      language={interfaceLanguage()}
      onRestore={(ids) =>
        void perform(vocabulary.restore(ids, Date.now()), () => ({
          text: translate('restored', ids.length),
          undo: () => vocabulary.remove(ids, Date.now()),
        }))
      }
      onDelete={(ids) =>
        void perform(vocabulary.deleteForGood(ids, Date.now()), (gone) => ({ text: translate('goneForGood', gone) }))
      }
    />
  );
}

/** The copies of the whole notebook. */
export function SnapshotsPage({ vocabulary, summaries, perform }: Desk) {
  const snapshots = useLoaded(() => vocabulary.snapshots(), [summaries], perform);
  if (!snapshots) return null;
  return (
    <SnapshotList
      snapshots={snapshots}
      language={interfaceLanguage()}
      onRestore={({ id }) =>
        void perform(vocabulary.restoreSnapshot(id, Date.now()), (isDone) => ({
          text: translate(isDone ? 'snapshotRestored' : 'snapshotGone'),
        }))
      }
    />
  );
}
