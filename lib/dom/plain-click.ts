import type { Point } from './pointer-position.ts';

export type PlainClick = Point & { readonly isTouch: boolean };

/** What a click is for already: it is left to the page. */
const ACTIVE =
  'a[href], area, button, input, select, textarea, label, summary, audio, video, iframe, [onclick], [contenteditable], [role="button"], [role="link"], [role="tab"], [role="menuitem"], tifa-card';

/** A finger that stays longer than this, in milliseconds, wants the system's menu. */
const LONG_PRESS = 500;

/**
 * Says when the reader clicks or taps text that nothing happens to otherwise: no link or control, no selection drawn, no
 * key held, no second click. The click stays the page's as well; a long press is none.
 */
export function watchPlainClicks(onClick: (click: PlainClick) => void, signal: AbortSignal): void {
  let pressedAt = 0;
  document.addEventListener(
    'pointerdown',
    ({ timeStamp }) => {
      pressedAt = timeStamp;
    },
    { capture: true, passive: true, signal },
  );
  document.addEventListener(
    'click',
    (event) => {
      const [target] = event.composedPath();
      const hasKey = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
      if (event.defaultPrevented || event.button !== 0 || event.detail > 1 || hasKey) return;
      if (!(target instanceof Element) || target.closest(ACTIVE) || getSelection()?.isCollapsed === false) return;
      const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
      if (isTouch && event.timeStamp - pressedAt > LONG_PRESS) return;
      onClick({ x: event.clientX, y: event.clientY, isTouch });
    },
    { signal },
  );
}
