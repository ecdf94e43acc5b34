import type { Annotator } from '../annotation/annotator.ts';
import type { Corrections } from '../corrections/correction.ts';
import type { Glossary, TermFinder } from '../glossary/glossary.ts';
import type { TermEntries } from '../glossary/term-entries.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { termIdOf, withOwnTerms } from './own-glossary.ts';
import type { OwnTerm } from './own-term.ts';
import { appliesTo } from './site.ts';

/** The engine on the package's data, and the way to one that knows another glossary. */
export type BaseEngine = {
  readonly annotator: Annotator;
  readonly lexicon: Pick<Lexicon, 'find'>;
  readonly glossary: Glossary;
  readonly entries: TermEntries;
  /** Into Simplified characters, one for one. */
  readonly simplify: (text: string) => string;
  readonly annotatorOf: (glossary: TermFinder, corrections: Corrections) => Annotator;
};

/** The engine as a site has it. */
export type SiteEngine = {
  readonly annotator: Annotator;
  readonly lexicon: Pick<Lexicon, 'find'>;
  /** Without the reader's terms. */
  readonly glossary: Glossary;
  readonly entries: TermEntries;
  /** Into Simplified characters, one for one. */
  readonly simplify: (text: string) => string;
  /** The readings that the reader corrected. */
  readonly corrections: Corrections;
  /** The reader's terms that hold on the site, the more particular first. */
  readonly ownTerms: readonly OwnTerm[];
  /** By the id that the annotator's terms have; undefined for one of the glossary's. */
  ownTerm(termId: string): OwnTerm | undefined;
};

/** What the reader has put above what the package says. */
export type ReadersOwn = { readonly terms: readonly OwnTerm[]; readonly corrections: Corrections };

/** Engines by host name. Sites without terms of their own share one; without anything of the reader's it is the base's. */
export function createSiteEngines(base: BaseEngine, own: ReadersOwn): (host: string) => SiteEngine {
  const sites = [...new Set(own.terms.flatMap(({ site }) => site ?? []))];
  const engines = new Map<string, SiteEngine>();
  return (host) => {
    const key = sites.filter((site) => appliesTo(site, host)).join(' ');
    const engine = engines.get(key) ?? siteEngine(base, own, host);
    engines.set(key, engine);
    return engine;
  };
}

function siteEngine(
  { annotator, lexicon, glossary, entries, simplify, annotatorOf }: BaseEngine,
  { terms, corrections }: ReadersOwn,
  host: string,
): SiteEngine {
  const ownTerms = terms
    .filter(({ site }) => appliesTo(site, host))
    .sort((a, b) => (b.site?.length ?? 0) - (a.site?.length ?? 0));
  const byTermId = new Map(ownTerms.map((term) => [termIdOf(term.id), term]));
  const known: TermFinder = ownTerms.length === 0 ? glossary : withOwnTerms(glossary, ownTerms);
  return {
    annotator: known === glossary && corrections.isEmpty ? annotator : annotatorOf(known, corrections),
    lexicon,
    glossary,
    entries,
    simplify,
    corrections,
    ownTerms,
    ownTerm: (termId) => byTermId.get(termId),
  };
}
