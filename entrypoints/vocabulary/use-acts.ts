import { useState } from 'preact/hooks';
import type { Result } from '../../lib/core/result.ts';

/** What is said of an act that is done, and the act that takes it back. */
export type Said = { readonly text: string; readonly undo?: (() => Promise<Result<unknown>>) | undefined };

export type Perform = <Value>(act: Promise<Result<Value>>, say?: (value: Value) => Said | null) => Promise<void>;

/** What the reader does to the notebook: each act is told with its way back, or why it failed. */
export function useActs(reload: () => Promise<void>) {
  const [said, setSaid] = useState<Said | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  const perform: Perform = async (act, say) => {
    const done = await act;
    setFailure(done.ok ? null : done.code);
    if (!done.ok) return;
    setSaid(say?.(done.value) ?? null);
    await reload();
  };

  return {
    said,
    failure,
    perform,
    undo: said?.undo && (() => said.undo && void perform(said.undo())),
    retry: () => {
      setFailure(null);
      void reload();
    },
  };
}
