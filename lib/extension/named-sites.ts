import { browser } from 'wxt/browser';

/** The content script as the manifest declares it: files, frames, and the sites that are read unless the reader says otherwise. */
export function declaredScript() {
  const [declared] = browser.runtime.getManifest().content_scripts ?? [];
  if (!declared) throw new Error('the manifest declares no content script');
  return { ...declared, js: declared.js ?? [], css: declared.css ?? [], matches: declared.matches ?? [] };
}
