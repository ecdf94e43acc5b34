import type { ListView } from '../../lib/core/notebook-list/list-view.ts';
import type { EntrySummary } from '../../lib/core/vocabulary/entry-summary.ts';
import type { Vocabulary } from '../../lib/db/vocabulary.ts';
import type { Perform } from './use-acts.ts';

/** What every part of the notebook works with. */
export type Desk = {
  readonly vocabulary: Vocabulary;
  /** Another array whenever the notebook has changed. */
  readonly summaries: readonly EntrySummary[];
  readonly total: number;
  /** False while only the head of the list has been read. */
  readonly isWhole: boolean;
  readonly view: ListView;
  readonly show: (view: ListView, how?: 'step' | 'typing') => void;
  readonly perform: Perform;
};
