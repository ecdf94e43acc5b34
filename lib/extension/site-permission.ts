import { browser } from 'wxt/browser';

/** Whether the browser lets us read sites (match patterns) unasked; it may withhold even what the manifest names. */
export async function isPermitted(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins] });
}

/** Asks the reader for sites. Browsers ask only straight from a click: nothing may be awaited before. */
export async function requestPermission(origins: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [...origins] });
  } catch {
    // Asked without a click, or for a site that no extension may have.
    return false;
  }
}

export async function giveBackPermission(origins: readonly string[]): Promise<void> {
  try {
    await browser.permissions.remove({ origins: [...origins] });
  } catch {
    // The manifest names it: that permission is the extension's own, and the reader's choice alone keeps us out.
  }
}

/** Calls back when the reader, or the browser, has given or taken a permission. */
export function onPermissionsChanged(listener: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  signal.addEventListener('abort', () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  });
}
