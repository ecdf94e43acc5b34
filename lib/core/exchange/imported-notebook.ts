import { settledOwnTerms } from '../own-terms/settled-own-terms.ts';
import { mergeNotebooks } from '../vocabulary/merge/merge-notebooks.ts';
import type { Notebook } from '../vocabulary/notebook.ts';

/**
 * `current` with what `incoming` brings: the merge of both, own terms of one headword and site joined at `now` (epoch
 * ms). Records that stay as they are stay the very same objects.
 */
export function importedNotebook(current: Notebook, incoming: Notebook, now: number): Notebook {
  const merged = mergeNotebooks(current, incoming);
  return { ...merged, ownTerms: settledOwnTerms(merged.ownTerms, now) };
}
