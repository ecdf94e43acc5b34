import { type KeptOwnTerm, type OwnTermClocks, PART_NAMES, PARTS } from '../own-terms/kept-own-term.ts';
import { canonical } from '../vocabulary/merge/later.ts';
import { correctionKey, type Notebook } from '../vocabulary/notebook.ts';

/** Where the file says something else than the notebook, which stays as it is, being later. */
export type OwnConflict = {
  readonly id: string;
  readonly headword: string;
  readonly field: keyof OwnTermClocks | 'reading';
  readonly ours: string;
  readonly theirs: string;
};

/**
 * The conflicts of own terms part by part, then those of corrected readings.
 * @param next what `incoming` makes of `current`, as `importedNotebook` has it
 */
export function ownConflicts(current: Notebook, incoming: Notebook, next: Notebook): OwnConflict[] {
  return [...termConflicts(current, incoming, next), ...readingConflicts(current, incoming, next)];
}

function termConflicts(current: Notebook, incoming: Notebook, next: Notebook): OwnConflict[] {
  const before = new Map(current.ownTerms.map((term) => [term.id, term]));
  const after = new Map(next.ownTerms.map((term) => [term.id, term]));
  return incoming.ownTerms.flatMap((theirs) => {
    const [ours, kept] = [before.get(theirs.id), after.get(theirs.id)];
    if (!ours || !kept || [ours, kept, theirs].some(({ deletedAt }) => deletedAt !== null)) return [];
    return PART_NAMES.filter((part) => {
      const text = canonical(PARTS[part](kept));
      return text === canonical(PARTS[part](ours)) && text !== canonical(PARTS[part](theirs));
    }).map((part) => ({
      id: ours.id,
      headword: ours.headword,
      field: part,
      ours: shown(ours, part),
      theirs: shown(theirs, part),
    }));
  });
}

function readingConflicts(current: Notebook, incoming: Notebook, next: Notebook): OwnConflict[] {
  const before = new Map(current.corrections.map((correction) => [correctionKey(correction), correction]));
  const after = new Map(next.corrections.map((correction) => [correctionKey(correction), correction]));
  return incoming.corrections.flatMap((theirs) => {
    const id = correctionKey(theirs);
    const ours = before.get(id);
    if (!ours || ours.pinyin === theirs.pinyin || after.get(id)?.pinyin !== ours.pinyin) return [];
    return [{ id, headword: ours.word, field: 'reading' as const, ours: ours.pinyin, theirs: theirs.pinyin }];
  });
}

function shown(term: KeptOwnTerm, part: (typeof PART_NAMES)[number]): string {
  if (part === 'renderings') return term.renderings.join(' · ');
  if (part === 'note' || part === 'source') return term[part];
  const { headword, traditional, forms, pinyin, site } = term;
  return [headword, traditional, ...forms, pinyin, site ?? ''].filter((text) => text !== '').join(' · ');
}
