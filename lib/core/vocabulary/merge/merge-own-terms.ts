import { type KeptOwnTerm, type OwnTermClocks, PARTS } from '../../own-terms/kept-own-term.ts';
import { isSameContent, later } from './later.ts';

/**
 * One own term out of two of the same id: part by part the later. Where nothing of `b` is later, it is `a` itself. The
 * times that the reader sees do not decide anything: files may set them as they like.
 */
export function mergeOwnTerms(a: KeptOwnTerm, b: KeptOwnTerm): KeptOwnTerm {
  const merged = mergeParts(a, b);
  return isSameContent(a, merged) ? a : merged;
}

function mergeParts(a: KeptOwnTerm, b: KeptOwnTerm): KeptOwnTerm {
  const pick = <Value>(part: keyof OwnTermClocks, of: (term: KeptOwnTerm) => Value) =>
    later({ value: of(a), at: a.clocks[part] }, { value: of(b), at: b.clocks[part] });
  const spelling = pick('spelling', PARTS.spelling);
  const renderings = pick('renderings', PARTS.renderings);
  const note = pick('note', PARTS.note);
  const source = pick('source', PARTS.source);
  const life = pick('life', ({ deletedAt }) => ({ deletedAt }));
  return {
    id: a.id,
    ...spelling.value,
    ...renderings.value,
    ...note.value,
    ...source.value,
    ...life.value,
    addedAt: Math.min(a.addedAt, b.addedAt),
    changedAt: Math.max(a.changedAt, b.changedAt),
    clocks: {
      spelling: spelling.at,
      renderings: renderings.at,
      note: note.at,
      source: source.at,
      life: life.at,
    },
  };
}
