const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Keeps what the reader types into a box of ours from the page, whose own shortcuts would take the letters. The
 * listeners are at the window, before the document's; what typing does in the field, the browser does all the same. The
 * box itself hears nothing either: `onKey` is told of every key that goes down.
 */
export function keepKeys(host: Element, onKey: (event: KeyboardEvent) => void, signal: AbortSignal): void {
  for (const kind of KEYS) {
    const listener = (event: KeyboardEvent) => {
      if (!event.composedPath().includes(host)) return;
      event.stopImmediatePropagation();
      if (kind === 'keydown') onKey(event);
    };
    window.addEventListener(kind, listener, { capture: true, signal });
  }
}
