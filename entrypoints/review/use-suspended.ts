import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Entry } from '../../lib/core/vocabulary/entry.ts';
import type { Vocabulary } from '../../lib/db/vocabulary.ts';

/** What the reader has taken out of reviews, and the way back for it. */
export function useSuspended(vocabulary: Vocabulary, isShown: boolean) {
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const [failure, setFailure] = useState<string | null>(null);

  const reload = useCallback(async () => {
    const suspended = await vocabulary.suspended();
    setFailure(suspended.ok ? null : suspended.code);
    if (suspended.ok) setEntries(suspended.value);
  }, [vocabulary]);

  useEffect(() => {
    if (isShown) void reload();
  }, [isShown, reload]);

  async function bringBack(ids: readonly string[]): Promise<void> {
    const done = await vocabulary.edit(ids, { pause: { kind: 'none' } }, Date.now());
    if (!done.ok) return setFailure(done.code);
    await reload();
  }

  return {
    entries,
    failure,
    reload: () => void reload(),
    bringBack: (ids: readonly string[]) => void bringBack(ids),
  };
}
