import { mkdir, rmdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { loadEngine } from '../../scripts/engine.ts';

const LOCK = join(tmpdir(), 'tifa-tests-build-data');
/** Longer than any build; an older lock is left over from a run that was killed. */
const STALE = 90_000;

/**
 * The engine on the data that ships. Test files run side by side, and a build of the data begins by taking the old away,
 * so they come in one after another.
 */
export async function shippedEngine(): ReturnType<typeof loadEngine> {
  while (!(await taken())) await pause(100);
  try {
    return await loadEngine();
  } finally {
    await rmdir(LOCK);
  }
}

async function taken(): Promise<boolean> {
  try {
    await mkdir(LOCK);
    return true;
  } catch {
    const since = await stat(LOCK).catch(() => null);
    // Whoever removes it first is as good as we are: the next round asks again.
    if (since && Date.now() - since.mtimeMs > STALE) await rmdir(LOCK).catch(() => undefined);
    return false;
  }
}
