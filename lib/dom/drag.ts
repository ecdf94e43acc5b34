import type { Point } from './pointer-position.ts';

export type DragOptions = {
  /** Where a drag begins; without text, so that dragging selects none. */
  readonly handle: string;
  /** `by` is how far the pointer has gone since it went down. */
  readonly onDrag: (by: Point) => void;
  readonly onEnd: (by: Point) => void;
};

/** How far, in pixels, a press may stray and still be a press. */
const LEAST = 4;

/** Tells of drags with the main button or a finger in a box of ours. */
export function watchDrag(root: ShadowRoot, { handle, onDrag, onEnd }: DragOptions): void {
  let from: Point | null = null;
  let isDragged = false;

  const by = ({ clientX, clientY }: PointerEvent, { x, y }: Point): Point => ({ x: clientX - x, y: clientY - y });

  function onDown(event: Event): void {
    const [target] = event.composedPath();
    if (!(event instanceof PointerEvent) || event.button !== 0 || !(target instanceof Element)) return;
    if (!target.closest(handle)) return;
    from = { x: event.clientX, y: event.clientY };
    isDragged = false;
    target.setPointerCapture(event.pointerId);
  }

  function onMove(event: Event): void {
    if (!from || !(event instanceof PointerEvent)) return;
    const gone = by(event, from);
    isDragged ||= Math.hypot(gone.x, gone.y) >= LEAST;
    if (isDragged) onDrag(gone);
  }

  function onUp(event: Event): void {
    const begun = from;
    from = null;
    if (begun && isDragged && event instanceof PointerEvent) onEnd(by(event, begun));
  }

  root.addEventListener('pointerdown', onDown);
  root.addEventListener('pointermove', onMove);
  for (const kind of ['pointerup', 'pointercancel']) root.addEventListener(kind, onUp);
}
