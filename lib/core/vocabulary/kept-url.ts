/**
 * Parameters that say how the reader came to a page, not which page it is. Whole names, or beginnings with a `*`. Names
 * that some sites give their articles (`id`, `t`, `source`) are none of them: a lost article is worse than a longer
 * address.
 */
const TRACKERS = [
  'utm_*',
  'spm',
  'scm',
  'from',
  'from_*',
  'share*',
  'isappinstalled',
  'wechat_*',
  'wxshare*',
  'wx_header',
  'chksm',
  'scene',
  'srcid',
  'sharer_*',
  'vd_source',
  'bbid',
  'fbclid',
  'gclid',
  'gbraid',
  'wbraid',
  'dclid',
  'msclkid',
  'yclid',
  'igshid',
  'mc_cid',
  'mc_eid',
  '_ga',
  '_gl',
  'hmsr',
  'hmpl',
  'hmcu',
  'hmkw',
  'hmci',
] as const;

const EXACT = new Set<string>(TRACKERS.filter((name) => !name.endsWith('*')));
const BEGINNINGS = TRACKERS.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));

/**
 * The page's address as the notebook keeps it: no fragment, no credentials, no trackers; what is left of it keeps its
 * order and spelling. Anything that is not http(s) or file is left out.
 */
export function keptUrl(url: string): string {
  const match = /^((?:https?|file):\/\/)(?:[^/?#]*@)?([^?#]*)(?:\?([^#]*))?/.exec(url);
  if (!match) return '';
  const [, scheme = '', place = '', query] = match;
  if (query === undefined) return scheme + place;
  const kept = query.split('&').filter((parameter) => !isTracker(parameter));
  return kept.length > 0 ? `${scheme}${place}?${kept.join('&')}` : scheme + place;
}

/** The host of an address without `www.`, by which the reader knows a site; empty where there is none. */
export function siteOf(url: string): string {
  const host = /^https?:\/\/(?:[^/?#]*@)?([^/?#:]+)/.exec(url)?.[1] ?? '';
  return host.toLowerCase().replace(/^www\./, '');
}

function isTracker(parameter: string): boolean {
  const name = (parameter.split('=', 1)[0] ?? '').toLowerCase();
  return EXACT.has(name) || BEGINNINGS.some((beginning) => name.startsWith(beginning));
}
