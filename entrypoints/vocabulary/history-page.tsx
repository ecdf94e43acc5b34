import { useState } from 'preact/hooks';
import { HistoryForm } from '../../components/HistoryForm.tsx';
import { periodOf } from '../../lib/core/notebook-list/filter-summaries.ts';
import { translate } from '../../lib/extension/translation.ts';
import type { Desk } from './desk.ts';
import { useLoaded } from './use-loaded.ts';

/** Where and when words were met, to be deleted by site or period. */
export function HistoryPage({ vocabulary, summaries, perform }: Desk) {
  const [choice, setChoice] = useState({ site: '', from: '', to: '' });
  const sites = useLoaded(() => vocabulary.sites(), [summaries], perform);
  const period = periodOf(choice, -new Date().getTimezoneOffset());
  const range = { ...period, ...(choice.site === '' ? {} : { site: choice.site }) };
  const size = useLoaded(() => vocabulary.historySize(range), [summaries, choice], perform);
  return (
    <HistoryForm
      choice={choice}
      sites={(sites ?? []).filter(({ site }) => site !== '')}
      size={size}
      onChoose={setChoice}
      onDelete={() =>
        void perform(vocabulary.deleteHistory(range, Date.now()), (removed) => ({
          text: translate('historyDeleted', removed.length),
          undo: () => vocabulary.restoreEncounters(removed, Date.now()),
        }))
      }
    />
  );
}
