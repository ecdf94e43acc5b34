import { whenWorthReading } from '../../lib/dom/worth-reading.ts';
import { askForReader } from '../../lib/extension/ask-for-reader.ts';
import { storedSites } from '../../lib/extension/stored-sites.ts';
import { isToBeRead } from '../reader.content/is-to-be-read.ts';

/**
 * Brings the reader into this frame, once, when there is Chinese text in it and the reader wants its site read. From then
 * on the reader itself stops and starts with what is wanted.
 * @returns looks again whether it is wanted.
 */
export function createStarter(): () => Promise<void> {
  const started = new AbortController();
  let isWorth = false;

  async function look(): Promise<void> {
    if (!isWorth) return;
    const { choices } = await storedSites.read();
    if (!isToBeRead(choices) || started.signal.aborted) return;
    started.abort();
    // A press of the toolbar button has been quicker.
    if (!globalThis.tifaReader) void askForReader();
  }

  whenWorthReading(() => {
    isWorth = true;
    storedSites.onChanged(() => void look(), started.signal);
    void look();
  });
  return look;
}
