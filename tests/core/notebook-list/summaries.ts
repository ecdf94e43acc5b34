import type { EntrySummary } from '../../../lib/core/vocabulary/entry-summary.ts';

/** A summary with what a test is about; the rest is of no concern to it. */
export function summary(simplified: string, more: Partial<EntrySummary> = {}): EntrySummary {
  return {
    id: `word:${simplified}`,
    simplified,
    traditional: simplified,
    pinyin: '',
    sound: '',
    meaning: '',
    status: 'new',
    tags: [],
    isSuspended: false,
    savedAt: 0,
    due: 0,
    met: 1,
    lastMet: 0,
    sites: [],
    ...more,
  };
}
