import { grouped } from '../grouped.ts';
import { deletedOwnTerm, type KeptOwnTerm, writtenOwnTerm } from './kept-own-term.ts';
import { type OwnTerm, ownTermKey } from './own-term.ts';

/**
 * The glossary with one term for each headword and site, as it has to be. Two machines may each have added the same one:
 * the merge keeps both, and they are joined here as a change made at `now` (epoch ms), with all their renderings, forms
 * and notes. Terms that have no such twin stay the very same objects.
 */
export function settledOwnTerms(terms: readonly KeptOwnTerm[], now: number): readonly KeptOwnTerm[] {
  const live = terms.filter(({ deletedAt }) => deletedAt === null);
  const twins = [...grouped(live, ownTermKey).values()].filter(({ length }) => length > 1);
  if (twins.length === 0) return terms;
  const settled = new Map(twins.flatMap((group) => joined(group, now)).map((term) => [term.id, term]));
  return terms.map((term) => settled.get(term.id) ?? term);
}

/** The first added goes on, since that is the same on every machine and whatever is edited; the others are deleted. */
function joined(twins: readonly KeptOwnTerm[], now: number): KeptOwnTerm[] {
  const [kept, ...others] = [...twins].sort((a, b) => a.addedAt - b.addedAt || (a.id < b.id ? -1 : 1));
  if (!kept) return [];
  return [writtenOwnTerm(together(kept, twins), kept, now), ...others.map((other) => deletedOwnTerm(other, now))];
}

/** What the twins say, that of the latest changed first: its rendering is the preferred one. */
function together(kept: KeptOwnTerm, twins: readonly KeptOwnTerm[]): OwnTerm {
  const latest = [...twins].sort((a, b) => b.changedAt - a.changedAt || (a.id < b.id ? -1 : 1));
  const all = <Value>(of: (term: KeptOwnTerm) => readonly Value[]) => [...new Set(latest.flatMap(of))];
  const written = (of: (term: KeptOwnTerm) => string) => all((term) => [of(term)]).filter((text) => text !== '');
  const [traditional = '', ...otherTraditional] = written((term) => term.traditional);
  return {
    id: kept.id,
    headword: kept.headword,
    traditional,
    forms: [...new Set([...all(({ forms }) => forms), ...otherTraditional])].filter((form) => form !== traditional),
    pinyin: written(({ pinyin }) => pinyin)[0] ?? '',
    renderings: all(({ renderings }) => renderings),
    note: written(({ note }) => note).join('\n'),
    source: written(({ source }) => source).join('; '),
    site: kept.site,
    addedAt: kept.addedAt,
    changedAt: Math.max(...twins.map(({ changedAt }) => changedAt)),
  };
}
