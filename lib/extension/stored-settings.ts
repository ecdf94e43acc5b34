import { browser } from 'wxt/browser';
import { changedSettings, parseSettings, type ReadSettings, type Settings } from '../core/settings/settings.ts';

const KEY = 'settings';
/** Where a value that we could not read is kept once the reader's next change takes its place. */
const DAMAGED_KEY = 'settings-damaged';

/** Reads the settings straight from storage: the background may sleep on. */
export async function readSettings(): Promise<ReadSettings> {
  try {
    return parseSettings((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    // Storage itself is broken: reading goes on with the defaults, and every page of ours says so.
    return { settings: parseSettings(undefined).settings, damaged: true };
  }
}

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const { damaged } = parseSettings(stored);
  await browser.storage.local.set({
    ...(damaged ? { [DAMAGED_KEY]: stored } : {}),
    [KEY]: changedSettings(stored, change),
  });
}

export function onSettingsChanged(listener: (read: ReadSettings) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) listener(parseSettings(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage?.onChanged.removeListener(onChanged));
}
