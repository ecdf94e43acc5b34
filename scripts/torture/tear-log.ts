import { readdir, readFile, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Takes the last bytes off the log of a profile's IndexedDB, as a browser leaves it that was killed while it wrote.
 * @param origin as its folder begins, `chrome-extension_` or `http_localhost`
 */
export async function tearLog(profile: string, origin: string): Promise<void> {
  const store = await storeOf(profile, origin);
  const logs = (await readdir(store)).filter((name) => name.endsWith('.log')).sort();
  const log = join(store, logs.at(-1) ?? '');
  await truncate(log, (await stat(log)).size - 5);
}

/** How often the store has put its log away and begun a new one, since the browser opened it last. */
export async function countNewLogs(profile: string, origin: string): Promise<number> {
  const told = await readFile(join(await storeOf(profile, origin), 'LOG'), 'utf8');
  return told.match(/Level-0 table #\d+: started/g)?.length ?? 0;
}

async function storeOf(profile: string, origin: string): Promise<string> {
  const stores = join(profile, 'Default/IndexedDB');
  const store = (await readdir(stores)).find((name) => name.startsWith(origin) && name.endsWith('.leveldb'));
  if (!store) throw new Error(`no IndexedDB of ${origin}`);
  return join(stores, store);
}
