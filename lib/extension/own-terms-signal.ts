import * as v from 'valibot';
import { browser } from 'wxt/browser';

/**
 * The database is the truth. This is a word in passing to everybody else: pages cannot open it, and the background need
 * not where the reader has no terms.
 */
const KEY = 'own-terms';
const signalSchema = v.object({ count: v.number(), at: v.number() });

export async function haveOwnTerms(): Promise<boolean> {
  try {
    const signal = v.safeParse(signalSchema, (await browser.storage.local.get(KEY))[KEY]);
    return signal.success && signal.output.count > 0;
  } catch {
    // Storage itself is broken: reading goes on without the reader's terms.
    return false;
  }
}

/** Tells the background and every open page that the reader's terms are other now. */
export async function announceOwnTerms(count: number, at: number): Promise<void> {
  try {
    await browser.storage.local.set({ [KEY]: { count, at } });
  } catch {
    // The terms are in the database; pages will hear of them at the next change.
  }
}

export function onOwnTermsChanged(listener: () => void, signal?: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () => browser.storage?.onChanged.removeListener(onChanged));
}
