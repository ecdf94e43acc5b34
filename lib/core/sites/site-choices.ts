import * as v from 'valibot';
import { appliesTo, siteOf } from '../own-terms/site.ts';
import { matchesPattern, originsOf, webSiteOf } from './match-pattern.ts';

/** When Tifa reads a site: never, when the reader presses the toolbar button, or always. */
export const SITE_CHOICES = ['off', 'ask', 'always'] as const;
export type SiteChoice = (typeof SITE_CHOICES)[number];

/** What the reader chose, by site (`siteOf`). A choice holds on the subdomains that have none of their own. */
export type SiteChoices = Readonly<Record<string, SiteChoice>>;

const siteSchema = v.pipe(
  v.string(),
  v.check((site) => siteOf(site) === site),
);
const storedSchema = v.object({ version: v.literal(1), sites: v.record(siteSchema, v.picklist(SITE_CHOICES)) });

/** `damaged` says that something was stored that we cannot read: it is left in place, and no site is the reader's choice. */
export type ReadSites = { readonly choices: SiteChoices; readonly damaged: boolean };

export function parseSites(stored: unknown): ReadSites {
  if (stored === undefined || stored === null) return { choices: {}, damaged: false };
  const parsed = v.safeParse(storedSchema, stored);
  return parsed.success ? { choices: parsed.output.sites, damaged: false } : { choices: {}, damaged: true };
}

/**
 * What holds on a page: the choice for the nearest site, or else that of the manifest, which names the news sites.
 * @param named match patterns of the sites that are read unless the reader says otherwise.
 */
export function siteChoiceAt(choices: SiteChoices, named: readonly string[], address: string): SiteChoice {
  const host = webSiteOf(address);
  if (host === null) return 'ask';
  const [nearest] = Object.keys(choices)
    .filter((site) => appliesTo(site, host))
    .sort((a, b) => b.length - a.length);
  const chosen = nearest === undefined ? undefined : choices[nearest];
  return chosen ?? (named.some((pattern) => matchesPattern(pattern, address)) ? 'always' : 'ask');
}

/**
 * The match patterns that the browser must let us read for a page to be read always: those that name it, or its site.
 * The two differ where the manifest names a news room and not the portal around it.
 */
export function originsAt(named: readonly string[], address: string): string[] {
  const site = webSiteOf(address);
  const naming = named.filter((pattern) => matchesPattern(pattern, address));
  return naming.length > 0 ? naming : site === null ? [] : originsOf(site);
}

/** The choices after one for the site of a page. What would hold there anyway is not kept as the reader's choice. */
export function withChoice(
  choices: SiteChoices,
  named: readonly string[],
  address: string,
  choice: SiteChoice,
): SiteChoices {
  const site = webSiteOf(address);
  if (site === null) return choices;
  const others = withoutSite(choices, site);
  return siteChoiceAt(others, named, address) === choice ? others : { ...others, [site]: choice };
}

export function withoutSite(choices: SiteChoices, site: string): SiteChoices {
  return Object.fromEntries(Object.entries(choices).filter(([other]) => other !== site));
}

/** The choices after the browser has taken permissions back: what it does not let us read is not always read. */
export function afterRevoking(choices: SiteChoices, isRevoked: (site: string) => boolean): SiteChoices {
  return Object.fromEntries(
    Object.entries(choices).filter(([site, choice]) => choice !== 'always' || !isRevoked(site)),
  );
}

/** The sites that are always read by the reader's choice, in alphabetical order. */
export function alwaysRead(choices: SiteChoices): string[] {
  return Object.keys(choices)
    .filter((site) => choices[site] === 'always')
    .sort();
}
