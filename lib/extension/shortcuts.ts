import { browser } from 'wxt/browser';

/** A command of ours as the browser has it; without a key where the shortcut is empty. */
export type Command = { readonly name: string; readonly description: string; readonly shortcut: string };

/** The commands of the manifest; not the one that opens the popup, which the browser describes itself. */
export async function listCommands(): Promise<Command[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name = '', description = '', shortcut = '' }) =>
    name === '' || name.startsWith('_') ? [] : [{ name, description, shortcut }],
  );
}

/** Opens the browser's own page for shortcuts. */
export async function openShortcutSettings(): Promise<void> {
  if ('openShortcutSettings' in browser.commands) {
    // Firefox only, and so not among the types.
    await (browser.commands as { openShortcutSettings(): Promise<void> }).openShortcutSettings();
  } else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
