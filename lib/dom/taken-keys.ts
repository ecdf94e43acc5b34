const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/** Has the keys within an element told to `onKey`, as they go down. @returns what ends that. */
export type TakeKeys = (element: Element, onKey: (event: KeyboardEvent) => void) => () => void;

/**
 * Keeps the keys within certain elements of ours from the page, and hands them to who asked for them; the elements
 * themselves do not hear them. What typing does in a field, the browser does all the same. To be set up before
 * `keepKeys`, which would have them first.
 */
export function createKeyTaker(signal: AbortSignal): TakeKeys {
  const takers = new Map<EventTarget, (event: KeyboardEvent) => void>();
  for (const kind of KEYS) {
    const listener = (event: KeyboardEvent) => {
      const taken = event.composedPath().find((target) => takers.has(target));
      if (!taken) return;
      event.stopImmediatePropagation();
      if (kind === 'keydown') takers.get(taken)?.(event);
    };
    window.addEventListener(kind, listener, { capture: true, signal });
  }
  return (element, onKey) => {
    takers.set(element, onKey);
    return () => takers.delete(element);
  };
}
