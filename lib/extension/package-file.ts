import { browser } from 'wxt/browser';
import { openParts, type ReadPart } from '../core/parted-file.ts';

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
  try {
    const kept = await (await caches.open(cacheName())).match(keyOf(path));
    if (kept) return kept;
  } catch {
    // No cache here (a private window, a broken profile): the package has it all the same.
    return packageFile(path);
  }
  const file = await packageFile(path);
  const copy = file.clone();
  void keep(path, async () => copy);
  return file;
}

export type PackageParts = {
  /** Begins to open the file, of which a part will be wanted soon. */
  prepare(): void;
  readonly read: ReadPart;
};

/**
 * A file of parts, of which only those are read that are asked for: a piece of a response in the cache comes in a
 * quarter of the time that a file of its own takes from the package.
 */
export function packageParts(path: string): PackageParts {
  let opened: Promise<ReadPart> | undefined;

  function openedFrom(read: (path: string) => Promise<Response>): Promise<ReadPart> {
    const opening = read(path)
      .then((file) => file.blob())
      .then(openParts);
    opened = opening;
    opening.catch(() => {
      opened = undefined; // a failed opening must not stay
    });
    return opening;
  }

  return {
    prepare() {
      if (!opened) void openedFrom(keptFile);
    },
    async read(number) {
      try {
        return await (await (opened ?? openedFrom(keptFile)))(number);
      } catch {
        // A copy may be damaged, or taken away meanwhile; if the package is damaged, its own error is the one to report.
        await forgetKeptFiles();
        return (await openedFrom(packageFile))(number);
      }
    },
  };
}

/** Makes copies anew, one after the other, when an install or update has brought other files. Nobody waits for them. */
export async function copyFiles(paths: readonly string[]): Promise<void> {
  await forgetKeptFiles();
  for (const path of paths) await keep(path, () => packageFile(path));
}

/** Takes all copies away: they are others now, or one of them is damaged. */
export async function forgetKeptFiles(): Promise<void> {
  try {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith(PREFIX)).map((name) => caches.delete(name)));
  } catch {
    // No cache, and so nothing to take away.
  }
}

async function keep(path: string, read: () => Promise<Response>): Promise<void> {
  try {
    await (await caches.open(cacheName())).put(keyOf(path), await read());
  } catch {
    // The disk is full: the next waking up reads the package again.
  }
}

/** Caches know http addresses only; nothing is ever fetched from this one. */
function keyOf(path: string): string {
  return `https://package.invalid/${path}`;
}

/** An update brings other data. */
function cacheName(): string {
  return PREFIX + browser.runtime.getManifest().version;
}
