import { siteOf } from '../own-terms/site.ts';

/**
 * Whether a match pattern of the manifest or of a permission covers an address. Of the patterns that browsers know,
 * those with a scheme (`*` for http and https), a host (`*.` for its subdomains too) and a path that ends in `*`.
 */
export function matchesPattern(pattern: string, address: string): boolean {
  const [, scheme = '', host = '', path = ''] = /^(\*|https?):\/\/([^/]+)\/(.*)\*$/.exec(pattern) ?? [];
  const [, ownScheme = '', ownHost = '', ownPath = ''] =
    /^(https?):\/\/(?:[^/?#@]*@)?([^/?#:]+)[^/?#]*(?:\/([^?#]*))?/i.exec(address) ?? [];
  if (scheme === '' || ownScheme === '') return false;
  const name = host.replace(/^\*\./, '');
  const isHost = ownHost === name || host === '*' || (host !== name && ownHost.endsWith(`.${name}`));
  return isHost && (scheme === '*' || scheme === ownScheme) && ownPath.startsWith(path);
}

/** The site of a page of the web; null for pages of the browser's, of ours, and for files. */
export function webSiteOf(address: string): string | null {
  return /^https?:/i.test(address) ? siteOf(address) : null;
}

/** What the browser is to be asked for where a site is to be read unasked: the site with its subdomains, if it can have any. */
export function originsOf(site: string): string[] {
  const isName = site.includes('.') && !/^[\d.]+$/.test(site);
  return [isName ? `*://*.${site}/*` : `*://${site}/*`];
}
