import type { Point } from '../../lib/dom/pointer-position.ts';

/** What a browser sends as a mouse moves over the topmost element of a point. */
export function movePointer({ x, y }: Point, init: PointerEventInit = {}): void {
  const target = deepest(x, y);
  target.dispatchEvent(
    new PointerEvent('pointermove', {
      bubbles: true,
      composed: true,
      pointerType: 'mouse',
      clientX: x,
      clientY: y,
      ...init,
    }),
  );
}

/** The topmost element of a point, within shadow roots too. */
function deepest(x: number, y: number): Element {
  let found = document.elementFromPoint(x, y) ?? document.documentElement;
  for (let root = found.shadowRoot; root; root = found.shadowRoot) {
    const inner = root.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

export function middleOf({ left, top, width, height }: DOMRect): Point {
  return { x: left + width / 2, y: top + height / 2 };
}
