import { browser } from 'wxt/browser';

/** Match patterns of the sites that the manifest names: they are read unless the reader says otherwise. */
export function namedSites(): string[] {
  const { content_scripts: declared = [] } = browser.runtime.getManifest();
  return declared.flatMap(({ matches = [] }) => matches);
}
