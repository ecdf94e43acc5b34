type Chord = {
  readonly alt: boolean;
  readonly shift: boolean;
  readonly ctrl: boolean;
  readonly meta: boolean;
  readonly code: string;
};

const MAC_GLYPHS: Readonly<Record<string, string>> = { '⌥': 'Alt+', '⇧': 'Shift+', '⌃': 'MacCtrl+', '⌘': 'Command+' };

/** What the manifest suggests for switching pinyin. */
export const SUGGESTED_SHORTCUT = 'Alt+Shift+P';

/**
 * Reacts to the shortcut as the browser's own shortcut page has it, or to the suggested one while that is not known or
 * where the browser has assigned none: Chromium keeps Alt+Shift+P for tab groups and drops the suggestion, yet lets pages have the key first.
 * Where the browser acts on the shortcut itself, the page never sees it.
 */
export function onShortcut(shortcut: () => string, react: () => void, signal: AbortSignal): void {
  // At the window, before the card: it keeps the keys that are pressed in it from the page.
  window.addEventListener(
    'keydown',
    (event) => {
      const chord = parseShortcut(shortcut() || SUGGESTED_SHORTCUT);
      if (!chord || !event.isTrusted || event.repeat || !matches(event, chord)) return;
      event.preventDefault();
      react();
    },
    { capture: true, signal },
  );
}

/** Reads `Alt+Shift+P`, or `⌥⇧P` as on a Mac; null where it is empty or no letter or digit. */
export function parseShortcut(shortcut: string): Chord | null {
  const parts = shortcut.replace(/[⌥⇧⌃⌘]/g, (glyph) => MAC_GLYPHS[glyph] ?? '').split('+');
  const key = parts.pop() ?? '';
  if (!/^[A-Z0-9]$/.test(key)) return null;
  return {
    alt: parts.includes('Alt'),
    shift: parts.includes('Shift'),
    ctrl: parts.includes('Ctrl') || parts.includes('MacCtrl'),
    meta: parts.includes('Command'),
    code: /\d/.test(key) ? `Digit${key}` : `Key${key}`,
  };
}

function matches(event: KeyboardEvent, chord: Chord): boolean {
  return (
    event.code === chord.code &&
    event.altKey === chord.alt &&
    event.shiftKey === chord.shift &&
    event.ctrlKey === chord.ctrl &&
    event.metaKey === chord.meta
  );
}
