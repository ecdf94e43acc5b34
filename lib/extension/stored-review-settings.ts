import { browser } from 'wxt/browser';
import {
  changedReviewSettings,
  parseReviewSettings,
  type ReadReviewSettings,
  type ReviewSettings,
} from '../core/review/review-settings.ts';

const KEY = 'review-settings';
/** Where a value that we could not read is kept once the reader's next change takes its place. */
const DAMAGED_KEY = 'review-settings-damaged';

export async function readReviewSettings(): Promise<ReadReviewSettings> {
  try {
    return parseReviewSettings((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    // Storage itself is broken: reviewing goes on with the defaults, and the page says so.
    return { ...parseReviewSettings(undefined), damaged: true };
  }
}

export async function changeReviewSettings(change: Partial<ReviewSettings>): Promise<void> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const { damaged } = parseReviewSettings(stored);
  await browser.storage.local.set({
    ...(damaged ? { [DAMAGED_KEY]: stored } : {}),
    [KEY]: changedReviewSettings(stored, change),
  });
}

export function onReviewSettingsChanged(listener: (read: ReadReviewSettings) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) listener(parseReviewSettings(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage?.onChanged.removeListener(onChanged));
}
