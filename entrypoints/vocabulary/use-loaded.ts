import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../lib/core/result.ts';
import type { Perform } from './use-acts.ts';

/**
 * Something of the notebook, read whenever one of `keys` is another; null until it is there. What cannot be read is told
 * as an act that failed.
 */
export function useLoaded<Value>(
  load: () => Promise<Result<Value>>,
  keys: readonly unknown[],
  perform: Perform,
): Value | null {
  const [value, setValue] = useState<Value | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void load().then((loaded) => {
      if (!isCurrent) return;
      if (loaded.ok) setValue(() => loaded.value);
      else void perform(Promise.resolve(loaded));
    });
    return () => {
      isCurrent = false;
    };
    // biome-ignore lint/correctness/useExhaustiveDependencies: the caller says what it depends on
  }, keys);
  return value;
}
