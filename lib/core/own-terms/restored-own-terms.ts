import { nextClock } from '../vocabulary/edited.ts';
import { isSameContent } from '../vocabulary/merge/later.ts';
import { deletedOwnTerm, type KeptOwnTerm, type OwnTermClocks } from './kept-own-term.ts';

/** The reader's terms as they were, told as changes made at `now` (epoch ms); what came later is deleted. */
export function restoredOwnTerms(
  current: readonly KeptOwnTerm[],
  before: readonly KeptOwnTerm[],
  now: number,
): KeptOwnTerm[] {
  const here = new Map(current.map((term) => [term.id, term]));
  const there = new Set(before.map(({ id }) => id));
  const restored = before.map((term) => {
    const present = here.get(term.id);
    return !present || isSameContent(present, term) ? term : asOf(term, present, now);
  });
  const later = current.filter(({ id }) => !there.has(id));
  return [...restored, ...later.map((term) => (term.deletedAt === null ? deletedOwnTerm(term, now) : term))];
}

/** The term with all its parts later than those that they replace. */
function asOf(term: KeptOwnTerm, replaced: KeptOwnTerm, now: number): KeptOwnTerm {
  const after = (part: keyof OwnTermClocks) => nextClock(Math.max(term.clocks[part], replaced.clocks[part]), now);
  return {
    ...term,
    addedAt: Math.min(term.addedAt, replaced.addedAt),
    changedAt: Math.max(term.changedAt, replaced.changedAt),
    clocks: {
      spelling: after('spelling'),
      renderings: after('renderings'),
      note: after('note'),
      source: after('source'),
      life: after('life'),
    },
  };
}
