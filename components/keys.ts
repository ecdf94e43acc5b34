import { createContext, type RefObject } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';

/** Has every key that goes down within an element told to `onKey`, until the signal. */
type KeepKeys = (element: HTMLElement, onKey: (event: KeyboardEvent) => void, signal: AbortSignal) => void;

/** On pages of our own an element hears its keys itself. Over a foreign page they never come so far (lib/dom/keep-keys). */
export const KeysContext = createContext<KeepKeys>((element, onKey, signal) => {
  element.addEventListener('keydown', onKey, { signal });
});

/** Keys within an element, for as long as it is there. Events made by scripts are none. */
export function useKeys(ref: RefObject<HTMLElement | null>, onKey: (event: KeyboardEvent) => void): void {
  const keepKeys = useContext(KeysContext);
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(() => {
    if (!ref.current) return;
    const gone = new AbortController();
    keepKeys(ref.current, (event) => event.isTrusted && latest.current(event), gone.signal);
    return () => gone.abort();
  }, [keepKeys, ref]);
}

/** Whether an input method has the key: its Enter takes a candidate, its Escape drops one. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}
