import { useCallback, useEffect, useState } from 'preact/hooks';
import type { EntrySummary } from '../../lib/core/vocabulary/entry-summary.ts';
import type { Vocabulary } from '../../lib/db/vocabulary.ts';

/** A screen and more: shown while the rest is read. */
const HEAD = 100;

type Read = { readonly summaries: readonly EntrySummary[]; readonly total: number; readonly isWhole: boolean };

/** What the list shows of the notebook: its head at once, then all of it. */
export function useSummaries(vocabulary: Vocabulary) {
  const [read, setRead] = useState<Read | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  const reload = useCallback(async () => {
    const all = await vocabulary.summaries();
    setFailure(all.ok ? null : all.code);
    if (all.ok) setRead({ summaries: all.value, total: all.value.length, isWhole: true });
  }, [vocabulary]);

  useEffect(() => {
    async function open(): Promise<void> {
      const head = await vocabulary.firstPage(HEAD);
      if (head.ok) setRead({ ...head.value, isWhole: head.value.summaries.length === head.value.total });
      await vocabulary.sweepTrash(Date.now());
      await reload();
    }
    void open();
    // Terms are saved in other tabs while this one is open.
    const onVisible = () => document.visibilityState === 'visible' && void reload();
    document.addEventListener('visibilitychange', onVisible);
    return () => document.removeEventListener('visibilitychange', onVisible);
  }, [vocabulary, reload]);

  return { read, failure, reload };
}
