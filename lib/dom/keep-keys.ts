const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/** Whose keys somebody keeps. Of one inside another, the inner one has the keys. */
const keeping = new WeakSet<EventTarget>();

/**
 * Keeps what the reader types into a box of ours from the page, whose own shortcuts would take the letters. The
 * listeners are at the window, before the document's; what typing does in the field, the browser does all the same. The
 * box itself hears nothing either: `onKey` is told of every key that goes down.
 */
export function keepKeys(element: Element, onKey: (event: KeyboardEvent) => void, signal: AbortSignal): void {
  keeping.add(element);
  signal.addEventListener('abort', () => keeping.delete(element));
  for (const kind of KEYS) {
    const listener = (event: KeyboardEvent) => {
      if (event.composedPath().find((target) => keeping.has(target)) !== element) return;
      event.stopImmediatePropagation();
      if (kind === 'keydown') onKey(event);
    };
    window.addEventListener(kind, listener, { capture: true, signal });
  }
}
