import { browser } from 'wxt/browser';
import type { Request } from '../core/protocol/messages.ts';

/**
 * Asks the background for the reader in this frame; a second time where the worker was stopped with the question. By
 * itself, since all other messages weigh more than what asks.
 */
export async function askForReader(): Promise<void> {
  const request: Request = { kind: 'put-into-frame', part: 'reader' };
  for (const _try of [1, 2]) {
    try {
      await browser.runtime.sendMessage(request);
      return;
    } catch {
      // Or else the extension has gone, and there is no reader any more to be had.
    }
  }
}
