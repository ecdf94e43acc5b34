import { useEffect, useState } from 'preact/hooks';
import type { ReadReviewSettings } from '../../lib/core/review/review-settings.ts';
import { storedReviewSettings } from '../../lib/extension/stored-review-settings.ts';

/** How the reader wants to review; null until it is read. */
export function useReviewSettings(): ReadReviewSettings | null {
  const [read, setRead] = useState<ReadReviewSettings | null>(null);
  useEffect(() => {
    const closed = new AbortController();
    void storedReviewSettings.read().then(setRead);
    storedReviewSettings.onChanged(setRead, closed.signal);
    return () => closed.abort();
  }, []);
  return read;
}
