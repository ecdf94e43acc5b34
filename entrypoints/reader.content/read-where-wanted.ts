import { matchesPattern } from '../../lib/core/sites/match-pattern.ts';
import { type SiteChoices, siteChoiceAt } from '../../lib/core/sites/site-choices.ts';
import { topAddress } from '../../lib/dom/top-address.ts';
import { declaredScript } from '../../lib/extension/declared-script.ts';
import { onPageRequest } from '../../lib/extension/messages.ts';
import { storedSites } from '../../lib/extension/stored-sites.ts';

/**
 * Reads the page where the reader's choice for its site says so, and where it was asked for; stops and starts with the
 * choice. The browser runs the script on the news sites in any case.
 */
export async function readWhereWanted(
  invalidated: AbortSignal,
  read: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  let reading: AbortController | null = null;
  const choiceOf = (choices: SiteChoices) => siteChoiceAt(choices, declaredScript().matches, topAddress());
  const isAsked = () => globalThis.tifaAsked === true;

  function bring(isWanted: boolean): void {
    if (!isWanted) {
      reading?.abort();
      reading = null;
    } else if (!reading && !invalidated.aborted) {
      reading = new AbortController();
      void read(AbortSignal.any([invalidated, reading.signal]));
    }
  }

  storedSites.onChanged(({ choices }) => {
    const choice = choiceOf(choices);
    // From now on off is off; what is asked for later comes with a new start.
    if (choice === 'off') globalThis.tifaAsked = false;
    bring(choice === 'always' || isAsked());
  }, invalidated);
  onPageRequest((request) => {
    const isMeant = 'origins' in request && request.origins.some((origin) => matchesPattern(origin, topAddress()));
    if (isMeant && !isAsked()) bring(false);
    return undefined;
  }, invalidated);
  const { choices } = await storedSites.read();
  bring(isAsked() || choiceOf(choices) === 'always');
}
