import { browser } from 'wxt/browser';
import { parseSites, type ReadSites, type SiteChoices } from '../core/sites/site-choices.ts';

const KEY = 'sites';
/** Where a value that we could not read is kept once the reader's next choice takes its place. */
const DAMAGED_KEY = 'sites-damaged';

export async function readSites(): Promise<ReadSites> {
  try {
    return parseSites((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    // Storage itself is broken: the manifest decides, and every page of ours says so.
    return { choices: {}, damaged: true };
  }
}

/** @throws Error where the browser does not store it. */
export async function changeSites(change: (choices: SiteChoices) => SiteChoices): Promise<void> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const { choices, damaged } = parseSites(stored);
  await browser.storage.local.set({
    ...(damaged ? { [DAMAGED_KEY]: stored } : {}),
    [KEY]: { version: 1, sites: change(choices) },
  });
}

export function onSitesChanged(listener: (read: ReadSites, before: SiteChoices) => void, signal?: AbortSignal): void {
  const onChanged = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, area: string) => {
    const change = area === 'local' && changes[KEY];
    if (change) listener(parseSites(change.newValue), parseSites(change.oldValue).choices);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () => browser.storage?.onChanged.removeListener(onChanged));
}
