import { browser } from 'wxt/browser';

export type OwnPage = 'vocabulary' | 'review' | 'read' | 'glossary' | 'options' | 'welcome';

/** Opens one of our pages in a tab of its own. @param about what the page is to begin with. */
export async function openOwnPage(page: OwnPage, about = ''): Promise<void> {
  const place = about === '' ? '' : `#${encodeURIComponent(about)}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) + place });
}

/** Closes the tab that this page of ours is in. */
export async function closeThisTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
