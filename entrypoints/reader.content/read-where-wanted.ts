import { matchesPattern } from '../../lib/core/sites/match-pattern.ts';
import { topAddress } from '../../lib/dom/top-address.ts';
import { onPageRequest } from '../../lib/extension/messages.ts';
import { storedSites } from '../../lib/extension/stored-sites.ts';
import { choiceHere, isToBeRead } from './is-to-be-read.ts';

/**
 * Reads the page where the reader's choice for its site says so, and where it was asked for; stops and starts with the
 * choice.
 */
export async function readWhereWanted(
  invalidated: AbortSignal,
  read: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  let reading: AbortController | null = null;

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
    // From now on off is off; what is asked for later comes with a new start.
    if (choiceHere(choices) === 'off') globalThis.tifaAsked = false;
    bring(isToBeRead(choices));
  }, invalidated);
  onPageRequest((request) => {
    const isMeant = 'origins' in request && request.origins.some((origin) => matchesPattern(origin, topAddress()));
    if (isMeant && !globalThis.tifaAsked) bring(false);
    return undefined;
  }, invalidated);
  const { choices } = await storedSites.read();
  bring(isToBeRead(choices));
}
