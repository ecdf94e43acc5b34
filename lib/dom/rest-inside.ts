/** Time, in milliseconds, that the pointer rests on a word in the card before that opens: longer than on the page, since it also rests there to read. */
const DELAY = 450;

/**
 * Says when the pointer comes to rest on one of the elements that a selector finds in a box of ours. What appears under
 * a pointer that stands still is not rested on.
 */
export function watchRestInside(
  root: ShadowRoot,
  selector: string,
  onRest: (element: HTMLElement) => void,
  isOn: () => boolean,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  root.addEventListener('pointermove', (event) => {
    stop();
    if (!(event instanceof PointerEvent) || event.pointerType === 'touch' || event.buttons !== 0 || !isOn()) return;
    const [target] = event.composedPath();
    const element = target instanceof HTMLElement ? target : null;
    if (element?.closest(selector)) timer = setTimeout(() => onRest(element), DELAY);
  });
  for (const kind of ['pointerdown', 'wheel', 'pointerleave']) root.addEventListener(kind, stop, { passive: true });
  root.host.addEventListener('pointerleave', stop);
}
