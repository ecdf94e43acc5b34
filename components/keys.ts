import { createContext, type RefObject } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';

/** Has every key that goes down within an element told to `onKey`. @returns what ends that. */
export type TakeKeys = (element: HTMLElement, onKey: (event: KeyboardEvent) => void) => () => void;

/** On pages of our own an element hears its keys itself. Over a foreign page they never come so far (lib/dom/taken-keys). */
export const KeysContext = createContext<TakeKeys>((element, onKey) => {
  element.addEventListener('keydown', onKey);
  return () => element.removeEventListener('keydown', onKey);
});

/** Keys within an element, for as long as it is there. Events made by scripts are none. */
export function useKeys(ref: RefObject<HTMLElement | null>, onKey: (event: KeyboardEvent) => void): void {
  const take = useContext(KeysContext);
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(
    () => (ref.current ? take(ref.current, (event) => event.isTrusted && latest.current(event)) : undefined),
    [take, ref],
  );
}

/** Whether an input method has the key: its Enter takes a candidate, its Escape drops one. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}
