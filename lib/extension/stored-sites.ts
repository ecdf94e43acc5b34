import { parseSites, type ReadSites, type SiteChoices } from '../core/sites/site-choices.ts';
import { storedValue } from './stored-value.ts';

/** Where storage itself is broken, the manifest decides, and every page of ours says so. */
export const storedSites = storedValue<ReadSites, (choices: SiteChoices) => SiteChoices>({
  key: 'sites',
  parse: parseSites,
  isDamaged: ({ damaged }) => damaged,
  changed: (stored, change) => ({ version: 1, sites: change(parseSites(stored).choices) }),
  whenBroken: () => ({ choices: {}, damaged: true }),
});
