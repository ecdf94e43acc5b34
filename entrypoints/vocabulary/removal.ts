import type { EntrySummary } from '../../lib/core/vocabulary/entry-summary.ts';
import type { Outcome } from '../../lib/db/outcome.ts';
import type { Vocabulary } from '../../lib/db/vocabulary.ts';
import { translate } from '../../lib/extension/translation.ts';
import type { Said } from './use-acts.ts';

/** Puts entries into the trash, as an act with its way back. */
export function removal(
  vocabulary: Vocabulary,
  summaries: readonly Pick<EntrySummary, 'id' | 'simplified'>[],
  ids: readonly string[],
  now: number,
): [act: Outcome<void>, say: () => Said] {
  const [first = ''] = ids;
  const headword = summaries.find(({ id }) => id === first)?.simplified ?? '';
  const text = ids.length === 1 ? translate('deleted', headword) : translate('deletedMany', ids.length);
  return [vocabulary.remove(ids, now), () => ({ text, undo: () => vocabulary.restore(ids, Date.now()) })];
}
