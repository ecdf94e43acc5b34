const HOST_NAME = /^(?=.{1,253}$)[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})*$/;

/**
 * The site that an address or host name stands for: its host without `www.`, since readers of www.people.com.cn mean
 * people.com.cn with all its departments.
 * @returns null where it is no host name.
 */
export function siteOf(address: string): string | null {
  const [, host = ''] = /^(?:[a-z][a-z+.-]*:\/\/)?(?:[^/?#@]*@)?([^/?#:]*)/i.exec(address.trim()) ?? [];
  const site = host.toLowerCase().replace(/^www\.(?=.*\.)/, '');
  return HOST_NAME.test(site) ? site : null;
}

/** Whether what is kept for a site (null: everywhere) holds on a page of a host. */
export function appliesTo(site: string | null, host: string): boolean {
  return site === null || host === site || host.endsWith(`.${site}`);
}
