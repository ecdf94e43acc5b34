import { originsOf, webSiteOf } from '../core/sites/match-pattern.ts';
import { originsAt, type SiteChoice, siteChoiceAt, withChoice, withoutSite } from '../core/sites/site-choices.ts';
import { namedSites } from './named-sites.ts';
import { giveBackPermission, requestPermission } from './site-permission.ts';
import { storedSites } from './stored-sites.ts';

/**
 * Does what the reader chose for the site of a page, with the permission that goes with it. To be called straight from
 * the click. The choice is stored before the browser has its answer: its question may close the popup that asked.
 * @returns false where the browser or the reader refused the permission; all is then as it was.
 * @throws Error where the choice cannot be stored.
 */
export async function chooseSite(address: string, choice: SiteChoice): Promise<boolean> {
  const site = webSiteOf(address);
  if (site === null) return false;
  const named = namedSites();
  const requested = choice === 'always' ? requestPermission(originsAt(named, address)) : null;
  const { choices } = await storedSites.read();
  await storedSites.change((now) => withChoice(now, named, address, choice));
  if (requested === null) {
    if (choices[site] === 'always') await giveBackPermission(originsOf(site));
    return true;
  }
  if (await requested) return true;
  await storedSites.change((now) => withChoice(now, named, address, siteChoiceAt(choices, named, address)));
  return false;
}

/** Forgets what was chosen for a site, so that the manifest decides again. @throws Error where that cannot be stored. */
export async function forgetSite(site: string): Promise<void> {
  const { choices } = await storedSites.read();
  await storedSites.change((now) => withoutSite(now, site));
  if (choices[site] === 'always') await giveBackPermission(originsOf(site));
}
