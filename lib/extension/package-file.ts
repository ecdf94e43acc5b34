import { browser } from 'wxt/browser';

const PREFIX = 'package-';

/** A file of our own package's data. @throws Error where it is not there. */
export async function packageFile(path: string): Promise<Response> {
  const file = await fetch(browser.runtime.getURL(`/data/${path}` as '/'));
  if (!file.ok) throw new Error(`data/${path} is missing from the package`);
  return file;
}

/**
 * The same for what every waking up reads: a copy in the browser's cache of responses comes in half the time that the
 * package takes (ADR 0014). The package is the truth; where there is no copy it is read, and a copy made.
 */
export async function keptFile(path: string): Promise<Response> {
  // Caches know http addresses only; nothing is ever fetched from this one.
  const key = `https://package.invalid/${path}`;
  try {
    const kept = await (await caches.open(cacheName())).match(key);
    if (kept) return kept;
  } catch {
    // No cache here (a private window, a broken profile): the package has it all the same.
    return packageFile(path);
  }
  const file = await packageFile(path);
  void keep(key, file.clone());
  return file;
}

/** Takes all copies away: after an update, or where one of them is damaged. */
export async function forgetKeptFiles(): Promise<void> {
  try {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith(PREFIX)).map((name) => caches.delete(name)));
  } catch {
    // No cache, and so nothing to take away.
  }
}

async function keep(key: string, file: Response): Promise<void> {
  try {
    await (await caches.open(cacheName())).put(key, file);
  } catch {
    // The disk is full: the next waking up reads the package again.
  }
}

/** An update brings other data. */
function cacheName(): string {
  return PREFIX + browser.runtime.getManifest().version;
}
