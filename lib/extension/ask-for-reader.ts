import { browser } from 'wxt/browser';
import type { Request } from '../core/protocol/messages.ts';

/** Asks the background for the reader in this frame. By itself, since all other messages weigh more than what asks. */
export async function askForReader(): Promise<void> {
  const request: Request = { kind: 'put-into-frame', part: 'reader' };
  try {
    await browser.runtime.sendMessage(request);
  } catch {
    // The extension has gone, and there is no reader any more to be had.
  }
}
