import { useEffect, useState } from 'preact/hooks';
import type { ThisSite } from '../../components/SiteSwitch.tsx';
import { webSiteOf } from '../../lib/core/sites/match-pattern.ts';
import { originsAt, type SiteChoice, siteChoiceAt } from '../../lib/core/sites/site-choices.ts';
import { chooseSite } from '../../lib/extension/choose-site.ts';
import { namedSites } from '../../lib/extension/named-sites.ts';
import { type ActiveTab, tellAsked } from '../../lib/extension/read-tab.ts';
import { isPermitted } from '../../lib/extension/site-permission.ts';
import { storedSites } from '../../lib/extension/stored-sites.ts';

/** What holds on the site of a tab, and the way to choose otherwise; null for no site, undefined until it is known. */
export function useThisSite(tab: ActiveTab | null | undefined) {
  const [site, setSite] = useState<ThisSite | null>();
  const [isRefused, setRefused] = useState(false);
  const [isFailed, setFailed] = useState(false);
  useEffect(() => {
    if (tab === undefined) return;
    const { address } = tab ?? { address: '' };
    const closed = new AbortController();
    const refresh = () => siteOf(address).then((found) => closed.signal.aborted || setSite(found));
    void refresh();
    storedSites.onChanged(() => void refresh(), closed.signal);
    return () => closed.abort();
  }, [tab]);

  function choose(choice: SiteChoice): void {
    if (!tab) return;
    // The browser's question comes of this very click.
    const chosen = chooseSite(tab.address, choice);
    // Whoever has the popup open on a page has asked for this one.
    if (choice === 'ask') void tellAsked(tab.id);
    chosen.then(
      async (isGiven) => {
        setRefused(!isGiven);
        setSite(await siteOf(tab.address));
      },
      () => setFailed(true),
    );
  }

  return { site: site && { ...site, isRefused }, isFailed, choose };
}

async function siteOf(address: string): Promise<ThisSite | null> {
  const site = webSiteOf(address);
  if (site === null) return null;
  const named = namedSites();
  const { choices, damaged } = await storedSites.read();
  const choice = siteChoiceAt(choices, named, address);
  const isWithheld = choice === 'always' && !(await isPermitted(originsAt(named, address)));
  return { site, choice, isWithheld, damaged, isRefused: false };
}
