import { interfaceLanguage, translate } from './translation.ts';

/** Gives a page of ours its language and its title. */
export function preparePage(titleKey: string): HTMLElement {
  document.documentElement.lang = interfaceLanguage();
  document.title = `${translate(titleKey)} – Tifa`;
  const app = document.getElementById('app');
  if (!app) throw new Error('the page has no #app');
  return app;
}
