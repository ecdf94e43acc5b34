import { type SiteChoice, type SiteChoices, siteChoiceAt } from '../../lib/core/sites/site-choices.ts';
import { topAddress } from '../../lib/dom/top-address.ts';
import { namedSites } from '../../lib/extension/named-sites.ts';

/** The reader's choice for the site of this page, or of the page around this frame. */
export function choiceHere(choices: SiteChoices): SiteChoice {
  return siteChoiceAt(choices, namedSites(), topAddress());
}

/** Whether the page is to be read: by that choice, or because the reader asked for it. */
export function isToBeRead(choices: SiteChoices): boolean {
  return globalThis.tifaAsked === true || choiceHere(choices) === 'always';
}
