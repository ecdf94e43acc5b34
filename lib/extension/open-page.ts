import { browser } from 'wxt/browser';

export type OwnPage = 'vocabulary' | 'review' | 'read';

/** Opens one of our pages in a tab of its own. */
export async function openOwnPage(page: OwnPage): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) });
}
