import type { Annotator } from '../annotation/annotator.ts';
import type { Glossary } from '../glossary/glossary.ts';
import type { TermEntries } from '../glossary/term-entries.ts';
import { termIdOf, withOwnTerms } from './own-glossary.ts';
import type { OwnTerm } from './own-term.ts';
import { appliesTo } from './site.ts';

/** The engine on the package's data, and the way to one that knows another glossary. */
export type BaseEngine = {
  readonly annotator: Annotator;
  readonly glossary: Glossary;
  readonly entries: TermEntries;
  /** Into Simplified characters, one for one. */
  readonly simplify: (text: string) => string;
  readonly annotatorOf: (glossary: Glossary) => Annotator;
};

/** The engine as a site has it. */
export type SiteEngine = {
  readonly annotator: Annotator;
  /** Without the reader's terms. */
  readonly glossary: Glossary;
  readonly entries: TermEntries;
  /** Into Simplified characters, one for one. */
  readonly simplify: (text: string) => string;
  /** The reader's terms that hold on the site, the more particular first. */
  readonly ownTerms: readonly OwnTerm[];
  /** By the id that the annotator's terms have; undefined for one of the glossary's. */
  ownTerm(termId: string): OwnTerm | undefined;
};

/** Engines by host name. Sites without terms of their own share one; without any, it is the base engine itself. */
export function createSiteEngines(base: BaseEngine, terms: readonly OwnTerm[]): (host: string) => SiteEngine {
  const sites = [...new Set(terms.flatMap(({ site }) => site ?? []))];
  const engines = new Map<string, SiteEngine>();
  return (host) => {
    const key = sites.filter((site) => appliesTo(site, host)).join(' ');
    const engine = engines.get(key) ?? siteEngine(base, terms, host);
    engines.set(key, engine);
    return engine;
  };
}

function siteEngine(
  { annotator, glossary, entries, simplify, annotatorOf }: BaseEngine,
  terms: readonly OwnTerm[],
  host: string,
): SiteEngine {
  const ownTerms = terms
    .filter(({ site }) => appliesTo(site, host))
    .sort((a, b) => (b.site?.length ?? 0) - (a.site?.length ?? 0));
  const byTermId = new Map(ownTerms.map((term) => [termIdOf(term.id), term]));
  return {
    annotator: ownTerms.length === 0 ? annotator : annotatorOf(withOwnTerms(glossary, ownTerms)),
    glossary,
    entries,
    simplify,
    ownTerms,
    ownTerm: (termId) => byTermId.get(termId),
  };
}
