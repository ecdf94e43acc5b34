import { browser } from 'wxt/browser';

/**
 * Acts, unless that was done to its end since the browser started, however often the background has slept since. Where
 * the browser cannot tell, it acts. @param name of the act, a key of `browser.storage.session`
 */
export async function oncePerStart(name: string, act: () => Promise<void>): Promise<void> {
  const { session } = browser.storage;
  const done = await session.get(name).catch(() => ({}));
  if (name in done) return;
  await act();
  await session.set({ [name]: true }).catch(() => undefined); // it acts again then
}
