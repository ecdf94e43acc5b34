import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type ListView, parseView, writeView } from '../../lib/core/notebook-list/list-view.ts';

/** Browsers refuse an address that changes at every key. */
const SETTLED = 300;

/** What the notebook shows; it stands in the address, so that going back and reloading keep it. */
export function useView() {
  const [view, setView] = useState(() => parseView(location.hash));
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  useEffect(() => {
    const onAddress = () => setView(parseView(location.hash));
    addEventListener('popstate', onAddress);
    return () => removeEventListener('popstate', onAddress);
  }, []);

  /** @param how whether going back leads to what was shown before */
  const show = useCallback((next: ListView, how: 'step' | 'typing' = 'step') => {
    setView(next);
    clearTimeout(timer.current);
    const address = `#${writeView(next)}`;
    if (how === 'step') history.pushState(null, '', address);
    else timer.current = setTimeout(() => history.replaceState(null, '', address), SETTLED);
  }, []);

  return { view, show };
}
