import { useMemo } from 'preact/hooks';
import { DuplicateGroups } from '../../components/DuplicateGroups.tsx';
import { duplicatesAmong } from '../../lib/core/vocabulary/duplicates.ts';
import { interfaceLanguage, translate } from '../../lib/extension/translation.ts';
import type { Desk } from './desk.ts';
import { useLoaded } from './use-loaded.ts';

/** So many groups are looked through at a time; the next come when these are done. */
const SHOWN = 20;

/** Entries that are likely the same. */
export function DuplicatesPage({ vocabulary, summaries, perform }: Desk) {
  const groups = useMemo(() => duplicatesAmong(summaries).slice(0, SHOWN), [summaries]);
  const ids = groups.flat().map(({ id }) => id);
  const listed = useLoaded(() => vocabulary.withEncounters(ids), [groups], perform);
  if (!listed) return null;
  const byId = new Map(listed.map((one) => [one.entry.id, one]));
  return (
    <DuplicateGroups
      groups={groups.map((group) => group.flatMap(({ id }) => byId.get(id) ?? [])).filter(({ length }) => length > 1)}
      now={Date.now()}
      language={interfaceLanguage()}
      onJoin={(keptId, otherIds) =>
        void perform(vocabulary.join(keptId, otherIds, Date.now()), (snapshotId) => ({
          text: translate('joined'),
          undo: () => vocabulary.restoreSnapshot(snapshotId, Date.now()),
        }))
      }
    />
  );
}
