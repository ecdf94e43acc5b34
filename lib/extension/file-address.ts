import * as v from 'valibot';
import { browser } from 'wxt/browser';

const PAGE = '/offscreen.html';
/** Where the text lies while the page that can give it an address takes it over. */
const CACHE = 'tifa-backup';
const TEXT = 'https://backup.invalid/text';
const askSchema = v.object({ kind: v.literal('address-file') });

/**
 * Gives a text the address of a file for as long as `act` takes. Chromium's background can make no such address (only
 * pages can), and the one of a data: URL ends at two megabytes; so a page without a window makes it there.
 */
export async function withFileAddress<Done>(text: string, act: (url: string) => Promise<Done>): Promise<Done> {
  if (typeof URL.createObjectURL === 'function') {
    const url = addressOf(new Blob([text], { type: 'application/json' }));
    try {
      return await act(url);
    } finally {
      URL.revokeObjectURL(url);
    }
  }
  await (await caches.open(CACHE)).put(TEXT, new Response(text));
  // A worker that was stopped in the middle may have left it.
  await browser.offscreen.closeDocument().catch(() => undefined);
  await browser.offscreen.createDocument({
    url: PAGE,
    reasons: ['BLOBS'],
    justification: 'The address of a backup file',
  });
  try {
    return await act(v.parse(v.string(), await browser.runtime.sendMessage({ kind: 'address-file' })));
  } finally {
    await browser.offscreen.closeDocument();
    await caches.delete(CACHE);
  }
}

/** Answers with the address of the file that lies ready; for the page without a window. */
export function answerWithAddress(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id || !v.is(askSchema, message)) return false;
    void readyFile().then((file) => respond(file && addressOf(file)));
    return true;
  });
}

async function readyFile(): Promise<Blob | undefined> {
  return (await (await caches.open(CACHE)).match(TEXT))?.blob();
}

function addressOf(file: Blob): string {
  return URL.createObjectURL(file);
}
