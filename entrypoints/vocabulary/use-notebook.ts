import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Result } from '../../lib/core/result.ts';
import type { Entry } from '../../lib/core/vocabulary/entry.ts';
import type { Listed } from '../../lib/db/listing.ts';
import type { Vocabulary } from '../../lib/db/vocabulary.ts';

/** The notebook's entries as the page shows them, and what the reader does to them. */
export function useNotebook(vocabulary: Vocabulary) {
  const [listed, setListed] = useState<readonly Listed[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  /** What was deleted last, until something else is. */
  const [deleted, setDeleted] = useState<Entry | null>(null);

  const reload = useCallback(async () => {
    const list = await vocabulary.list();
    setFailure(list.ok ? null : list.code);
    if (list.ok) setListed(list.value);
  }, [vocabulary]);

  useEffect(() => {
    void vocabulary.sweepTrash(Date.now()).then(reload);
    // Terms are saved in other tabs while this one is open.
    const onVisible = () => document.visibilityState === 'visible' && void reload();
    document.addEventListener('visibilitychange', onVisible);
    return () => document.removeEventListener('visibilitychange', onVisible);
  }, [vocabulary, reload]);

  async function change(action: Promise<Result<unknown>>, nowDeleted: Entry | null): Promise<void> {
    const done = await action;
    if (done.ok) setDeleted(nowDeleted);
    else return setFailure(done.code);
    await reload();
  }

  return {
    listed,
    failure,
    deleted,
    reload: () => void reload(),
    remove: (entry: Entry) => void change(vocabulary.remove([entry.id], Date.now()), entry),
    restore: () => {
      if (deleted) void change(vocabulary.restore([deleted.id], Date.now()), null);
    },
  };
}
