import { useEffect, useState } from 'preact/hooks';
import type { Sites } from '../../components/options/SiteOptions.tsx';
import { originsOf } from '../../lib/core/sites/match-pattern.ts';
import type { SiteChoice } from '../../lib/core/sites/site-choices.ts';
import { chooseSite, forgetSite } from '../../lib/extension/choose-site.ts';
import { namedSites } from '../../lib/extension/named-sites.ts';
import { isPermitted, onPermissionsChanged } from '../../lib/extension/site-permission.ts';
import { storedSites } from '../../lib/extension/stored-sites.ts';

const NONE: Sites = { damaged: false, isRefused: false, chosen: [], named: [], isNamedWithheld: false };

/** What the reader chose for sites, kept up to date, and the ways to choose otherwise. */
export function useSites() {
  const [sites, setSites] = useState(NONE);
  const [isRefused, setRefused] = useState(false);
  const [isFailed, setFailed] = useState(false);
  useEffect(() => {
    const closed = new AbortController();
    const refresh = () => void readChosen().then(setSites);
    refresh();
    storedSites.onChanged(refresh, closed.signal);
    onPermissionsChanged(refresh, closed.signal);
    return () => closed.abort();
  }, []);

  return {
    sites: { ...sites, isRefused },
    isFailed,
    choose: (site: string, choice: SiteChoice) =>
      void chooseSite(`https://${site}/`, choice).then(
        (isGiven) => setRefused(!isGiven),
        () => setFailed(true),
      ),
    forget: (site: string) => void forgetSite(site).catch(() => setFailed(true)),
  };
}

async function readChosen(): Promise<Sites> {
  const { choices, damaged } = await storedSites.read();
  const chosen = Object.entries(choices)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(async ([site, choice]) => ({
      site,
      choice,
      isWithheld: choice === 'always' && !(await isPermitted(originsOf(site))),
    }));
  const matches = namedSites();
  return {
    damaged,
    isRefused: false,
    chosen: await Promise.all(chosen),
    named: matches.map((pattern) => pattern.replace(/^\*:\/\/(\*\.)?|\/?\*$/g, '')),
    isNamedWithheld: !(await isPermitted(matches)),
  };
}
