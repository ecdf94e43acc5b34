import { browser } from 'wxt/browser';
import { originsOf } from '../core/sites/match-pattern.ts';
import { alwaysRead } from '../core/sites/site-choices.ts';
import { giveBackDownloads } from './download-backup.ts';
import { giveBackPermission } from './site-permission.ts';
import { storedSites } from './stored-sites.ts';

/** Forgets settings and choices for sites, and gives the permissions back. Open pages follow. @throws Error where storage is broken. */
export async function eraseStorage(): Promise<void> {
  const sites = alwaysRead((await storedSites.read()).choices);
  await browser.storage.local.clear();
  await giveBackDownloads();
  if (sites.length > 0) await giveBackPermission(sites.flatMap(originsOf));
}
