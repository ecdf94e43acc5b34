import type { Point } from './pointer-position.ts';

export type PointerRestOptions = {
  /** How long the pointer must be still, in milliseconds. */
  readonly delay: () => number;
  readonly onRest: (point: Point, target: EventTarget | null, event: PointerEvent) => void;
  /** Every move, at most once a frame. */
  readonly onMove: (point: Point, target: EventTarget | null) => void;
  readonly signal: AbortSignal;
};

/** Says when the mouse comes to rest on the page. A finger has no hover, and a pressed button is a selection. */
export function watchPointerRest({ delay, onRest, onMove, signal }: PointerRestOptions): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);

  document.addEventListener(
    'pointermove',
    (event) => {
      stop();
      if (event.pointerType === 'touch' || event.buttons !== 0) return;
      const point = { x: event.clientX, y: event.clientY };
      const [target = null] = event.composedPath();
      onMove(point, target);
      timer = setTimeout(() => onRest(point, target, event), delay());
    },
    { passive: true, capture: true, signal },
  );
  for (const type of ['pointerdown', 'wheel'] as const) {
    document.addEventListener(type, stop, { passive: true, capture: true, signal });
  }
  // A key that is held repeats itself.
  document.addEventListener('keydown', ({ repeat }) => repeat || stop(), { passive: true, capture: true, signal });
  document.addEventListener(
    'pointerout',
    (event) => {
      // To nowhere: out of the window.
      if (event.relatedTarget === null) stop();
    },
    { passive: true, capture: true, signal },
  );
  signal.addEventListener('abort', stop);
}
