import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { grantedForTests, permissionsForTests, readSitePatterns } from './lib/core/sites/news-sites.ts';
import { buildData } from './scripts/build-data.ts';

/** The starter asks for the reader in those pages and frames that are to be read (docs/adr/0021, 0023). */
function contentScripts(sites: readonly string[]) {
  const run_at = 'document_idle' as const;
  // Frames that a page fills itself have no address; browsers let them in where whole hosts are named.
  const hosts = sites.filter((pattern) => /^[^/]+\/\/[^/]+\/\*$/.test(pattern));
  const paths = sites.filter((pattern) => !hosts.includes(pattern));
  return [
    { matches: hosts, run_at, js: ['starter.js'], all_frames: true, match_origin_as_fallback: true },
    { matches: paths, run_at, js: ['starter.js'], all_frames: true },
  ];
}

export default defineConfig({
  // What a file uses stands in its imports.
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [preact()], build: { target: 'es2022' } }),
  hooks: { 'build:before': buildData },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // The last two for backup files: when they are due, and (in Chromium) a page that gives them an address.
    permissions: [
      ...['storage', 'activeTab', 'scripting', 'contextMenus', 'alarms'],
      ...(browser === 'firefox' ? [] : ['offscreen']),
      ...permissionsForTests(mode),
    ],
    // When the reader wants backup files among the downloads.
    optional_permissions: mode === 'test' ? [] : ['downloads'],
    content_scripts: contentScripts(readSitePatterns(mode)),
    // The same sites: otherwise the browser would not let the card follow its content script.
    host_permissions: [...readSitePatterns(mode), ...grantedForTests(mode)],
    // One site at a time, when the reader asks for it to be read always.
    optional_host_permissions: ['*://*/*'],
    // The browser itself keeps our promise: nothing of ours can reach any other host. Styles may stand in the page, as the
    // card's do on our own reading page; what they could load is bound by the rest. WebAssembly is SQLite's, which writes
    // packages for Anki; it lies in our own package like everything else.
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; connect-src 'self'; object-src 'none'",
    },
    action: { default_title: '__MSG_extensionName__' },
    commands: {
      'toggle-pinyin': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_commandTogglePinyin__' },
      'toggle-everything': {
        suggested_key: { default: 'Alt+Shift+A' },
        description: '__MSG_commandToggleEverything__',
      },
      'add-term': { suggested_key: { default: 'Alt+Shift+G' }, description: '__MSG_commandAddTerm__' },
      'save-shown': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandSaveShown__' },
      // Browsers suggest no more than four; these wait for a key of the reader's.
      'next-term': { description: '__MSG_commandNextTerm__' },
      'previous-term': { description: '__MSG_commandPreviousTerm__' },
      'look-up-selection': { description: '__MSG_commandLookUpSelection__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'tifa@tifa.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // The first version for Android that knows the declaration above.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
