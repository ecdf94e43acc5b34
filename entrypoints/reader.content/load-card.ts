import { failure, ok, type Result } from '../../lib/core/result.ts';
import { ask } from '../../lib/extension/messages.ts';
import type { CardModule } from '../card/card-module.ts';

/**
 * Has the background put the card's script beside this one: a content script could import only what every page could
 * import as well, and so see that Tifa is there.
 */
export async function loadCard(): Promise<Result<CardModule>> {
  const loaded = await ask({ kind: 'load-card' });
  if (!loaded.ok) return loaded;
  // Not looked at before: until the script has set it, an element of the page with this id would be found here.
  const { tifaCard } = globalThis;
  return tifaCard ? ok(tifaCard) : failure('card-missing');
}
