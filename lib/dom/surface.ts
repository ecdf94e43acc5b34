import type { Point } from './pointer-position.ts';

/** A box of ours over the page: in the top layer, in a shadow root, out of reach of the page's styles. */
export type Surface = {
  /** Where to render into. */
  readonly root: ShadowRoot;
  readonly host: HTMLElement;
  /**
   * Shows the surface beside a line of text (`anchor`, viewport coordinates), in the lower corner of the window, or as a
   * sheet along its lower edge.
   */
  show(at: Anchor | 'corner' | 'sheet'): void;
  /** Puts what is shown elsewhere, as far as the window goes (viewport coordinates of the upper left corner). */
  move(to: Point): void;
  /** Puts it in front of whatever else is in the top layer. */
  raise(): void;
  hide(): void;
  readonly isShown: boolean;
  remove(): void;
};

export type Anchor = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

export type Size = { readonly width: number; readonly height: number };

const GAP = 6;
const EDGE = 8;
/** No surface is taller, in pixels (surface.css): more room than this need not be told. */
const TALLEST = 440;
/** Lower than this the card would show nothing: in so small a window it may cover the line. */
const LEAST = 120;

export function createSurface(styles: string): Surface {
  const host = document.createElement('tifa-card');
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = styles;
  root.append(style);
  host.popover = 'manual';

  /** Where it was shown last: a card that grows stays on its side of the line. */
  let anchor: Anchor | 'corner' | undefined;
  let side: Side | undefined;

  /** Where it stands, and the size that it had there. */
  let at: Point | undefined;
  let size: Size = { width: 0, height: 0 };

  function put({ x, y }: Point): void {
    if (at?.x === x && at.y === y) return;
    at = { x, y };
    host.style.setProperty('--tifa-x', `${x}px`);
    host.style.setProperty('--tifa-y', `${y}px`);
  }

  function placeBeside(anchor: Anchor | 'corner', from?: Side): Placement {
    return place(anchor, size, windowSize(), from);
  }

  return {
    root,
    host,
    get isShown() {
      return host.isConnected && host.matches(':popover-open');
    },
    show(beside) {
      const home = homeOfSurfaces();
      if (host.parentElement !== home) home?.append(host);
      if (!host.isConnected) return;
      host.toggleAttribute('data-sheet', beside === 'sheet');
      const from = beside === anchor ? side : undefined;
      if (beside !== 'sheet') {
        // As tall as it would be, before it is fitted in.
        host.style.removeProperty('--tifa-room');
        // Mostly it goes where the size of the last one has it: what is written once it is open has the browser find
        // all its styles again.
        put(placeBeside(beside, from));
      }
      if (!host.matches(':popover-open')) host.showPopover();
      if (beside === 'sheet') return;
      size = sizeOf(host);
      const { x, y, room } = placeBeside(beside, from);
      side = beside === 'corner' ? undefined : y < beside.top ? 'above' : 'below';
      anchor = beside;
      if (room < TALLEST) host.style.setProperty('--tifa-room', `${room}px`);
      put({ x, y });
    },
    move({ x, y }) {
      const { width, height } = sizeOf(host);
      const window = windowSize();
      put({ x: within(x, EDGE, window.width - EDGE - width), y: within(y, EDGE, window.height - EDGE - height) });
    },
    raise() {
      host.hidePopover();
      host.showPopover();
    },
    hide() {
      if (host.isConnected && host.matches(':popover-open')) host.hidePopover();
    },
    remove: () => host.remove(),
  };
}

/** Where a surface goes, and how tall it may be there, in pixels. */
export type Placement = Point & { readonly room: number };

type Side = 'above' | 'below';

/** With less room than this on its side, in pixels, a card that has grown goes to the other one. */
const ENOUGH = 280;

/**
 * Below the line if it fits there, else above it, else where there is more room, made lower: never over the line and
 * never beyond the window's edges.
 * @param side on which it stands already, and stays where that leaves enough to read.
 */
export function place(anchor: Anchor | 'corner', box: Size, window: Size, side?: Side): Placement {
  const tallest = window.height - 2 * EDGE;
  if (anchor === 'corner') {
    return { x: window.width - box.width - 2 * EDGE, y: window.height - box.height - 2 * EDGE, room: tallest };
  }
  const below = Math.min(tallest, window.height - EDGE - anchor.bottom - GAP);
  const above = Math.min(tallest, anchor.top - GAP - EDGE);
  const fitsBelow = box.height <= below || (box.height > above && below >= above);
  const stays = side !== undefined && (side === 'below' ? below : above) >= Math.min(ENOUGH, box.height);
  const goesBelow = stays ? side === 'below' : fitsBelow;
  const room = Math.max(goesBelow ? below : above, LEAST);
  const y = goesBelow ? anchor.bottom + GAP : anchor.top - GAP - Math.min(box.height, room);
  return {
    x: within(anchor.left, EDGE, window.width - EDGE - box.width),
    y: within(y, EDGE, window.height - EDGE - Math.min(box.height, room)),
    room,
  };
}

/**
 * Beside the body, so that the body's text and children stay the page's own. What fills the screen and what is modal
 * makes all outside of it inert, the top layer too: there, within it.
 */
function homeOfSurfaces(): Element | null {
  return (
    document.fullscreenElement ?? [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement
  );
}

function sizeOf({ offsetWidth: width, offsetHeight: height }: HTMLElement): Size {
  return { width, height };
}

/** Without the scroll bar. */
function windowSize(): Size {
  return { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
