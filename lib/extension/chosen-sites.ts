import { browser } from 'wxt/browser';
import { matchesPattern, originsOf } from '../core/sites/match-pattern.ts';
import { afterRevoking, alwaysRead, type SiteChoices } from '../core/sites/site-choices.ts';
import { tellPage } from './messages.ts';
import { namedSites } from './named-sites.ts';
import { putStarterInto } from './read-tab.ts';
import { isPermitted } from './site-permission.ts';
import { storedSites } from './stored-sites.ts';

const ID = 'chosen-sites';

/** Keeps the browser and the open pages in step with the sites that the reader chose. Call it at every start of the background. */
export function keepChosenSites(): void {
  storedSites.onChanged(({ choices }, { choices: before }) => {
    const chosen = alwaysRead(choices);
    void register(chosen);
    const had = new Set(alwaysRead(before));
    void startIn(chosen.filter((site) => !had.has(site)).flatMap(originsOf));
  });
  // The reader's answer to the browser's question may come after the choice was stored.
  browser.permissions.onAdded.addListener(({ origins = [] }) => void startIn(origins));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void follow(origins));
}

/** Registers what is stored: an update of the extension makes the browser forget it. */
export async function registerChosenSites(): Promise<void> {
  await register(alwaysRead((await storedSites.read()).choices));
}

/** Has the starter run where the manifest does not have it run already. The browser sees to the permission. */
async function register(sites: readonly string[]): Promise<void> {
  const before = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (before.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (sites.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      js: ['starter.js'],
      matches: sites.flatMap(originsOf),
      excludeMatches: namedSites(),
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

/** Reads pages that are open already. Tabs that we may not read are not among those that the browser names. */
async function startIn(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const { choices } = await storedSites.read();
  const wanted = alwaysRead(choices).flatMap(originsOf);
  for (const { id, url = '' } of await browser.tabs.query({ url: [...origins] })) {
    const isChosen = wanted.some((pattern) => matchesPattern(pattern, url));
    if (id !== undefined && isChosen) await putStarterInto(id);
  }
}

/** Where the browser has taken permissions back, our record follows and open pages are left. */
async function follow(origins: readonly string[]): Promise<void> {
  const sites = alwaysRead((await storedSites.read()).choices);
  const refused = new Set<string>();
  for (const site of sites) if (!(await isPermitted(originsOf(site)))) refused.add(site);
  if (refused.size > 0)
    await storedSites.change((choices: SiteChoices) => afterRevoking(choices, (site) => refused.has(site)));
  // Their addresses are hidden from us now: each page knows whether it is meant.
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id }) => id !== undefined && tellPage(id, { kind: 'permissions-removed', origins: [...origins] })),
  );
}
