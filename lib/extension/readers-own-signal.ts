import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { READERS_OWN, type ReadersOwnKind } from '../core/own-terms/readers-own.ts';

/**
 * The database is the truth. This is a word in passing to everybody else: pages cannot open it, and the background need
 * not where the reader has nothing of the kind.
 */
const signalSchema = v.object({ count: v.number(), at: v.number() });

/** The kinds of which the reader has any. */
export async function kindsOwned(): Promise<ReadonlySet<ReadersOwnKind>> {
  try {
    const stored = await browser.storage.local.get([...READERS_OWN]);
    return new Set(
      READERS_OWN.filter((kind) => {
        const signal = v.safeParse(signalSchema, stored[kind]);
        return signal.success && signal.output.count > 0;
      }),
    );
  } catch {
    // Storage itself is broken: reading goes on without what is the reader's own.
    return new Set();
  }
}

/** Tells the background and every open page that the reader's own are other now. */
export async function announce(kind: ReadersOwnKind, count: number, at: number): Promise<void> {
  try {
    await browser.storage.local.set({ [kind]: { count, at } });
  } catch {
    // What was changed is in the database; pages will hear of it at the next change.
  }
}

export function onReadersOwnChanged(listener: () => void, signal?: AbortSignal): void {
  onStored(READERS_OWN, listener, signal);
}

const NOTEBOOK = 'notebook';

/** Tells the background and every open page that entries of the notebook are other now. */
export async function announceNotebook(at: number): Promise<void> {
  try {
    await browser.storage.local.set({ [NOTEBOOK]: at });
  } catch {
    // As above: the notebook itself has the change.
  }
}

export function onNotebookChanged(listener: () => void, signal?: AbortSignal): void {
  onStored([NOTEBOOK], listener, signal);
}

function onStored(keys: readonly string[], listener: () => void, signal?: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && keys.some((key) => key in changes)) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () => browser.storage?.onChanged.removeListener(onChanged));
}
