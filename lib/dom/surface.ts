import type { Point } from './pointer-position.ts';

/** A box of ours over the page: in the top layer, in a shadow root, out of reach of the page's styles. */
export type Surface = {
  /** Where to render into. */
  readonly root: ShadowRoot;
  readonly host: HTMLElement;
  /** Shows the surface beside a line of text (`anchor`, viewport coordinates), or in the lower corner of the window. */
  show(anchor: Anchor | 'corner'): void;
  hide(): void;
  readonly isShown: boolean;
  remove(): void;
};

export type Anchor = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

export type Size = { readonly width: number; readonly height: number };

const GAP = 6;
const EDGE = 8;
/** Lower than this the card would show nothing: in so small a window it may cover the line. */
const LEAST = 120;

export function createSurface(styles: string): Surface {
  const host = document.createElement('tifa-card');
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = styles;
  root.append(style);
  host.popover = 'manual';

  return {
    root,
    host,
    get isShown() {
      return host.isConnected && host.matches(':popover-open');
    },
    show(anchor) {
      // Beside the body, so that the body's text and children stay the page's own.
      if (!host.isConnected) document.documentElement?.append(host);
      if (!host.isConnected) return;
      if (!host.matches(':popover-open')) host.showPopover();
      const window = { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
      // As tall as it would be, before it is fitted in.
      host.style.removeProperty('--tifa-room');
      const { x, y, room } = place(anchor, { width: host.offsetWidth, height: host.offsetHeight }, window);
      host.style.setProperty('--tifa-room', `${room}px`);
      host.style.setProperty('--tifa-x', `${x}px`);
      host.style.setProperty('--tifa-y', `${y}px`);
    },
    hide() {
      if (host.isConnected && host.matches(':popover-open')) host.hidePopover();
    },
    remove: () => host.remove(),
  };
}

/** Where a surface goes, and how tall it may be there, in pixels. */
export type Placement = Point & { readonly room: number };

/**
 * Below the line if it fits there, else above it, else where there is more room, made lower: never over the line and
 * never beyond the window's edges.
 */
export function place(anchor: Anchor | 'corner', box: Size, window: Size): Placement {
  const tallest = window.height - 2 * EDGE;
  if (anchor === 'corner') {
    return { x: window.width - box.width - 2 * EDGE, y: window.height - box.height - 2 * EDGE, room: tallest };
  }
  const below = Math.min(tallest, window.height - EDGE - anchor.bottom - GAP);
  const above = Math.min(tallest, anchor.top - GAP - EDGE);
  const goesBelow = box.height <= below || (box.height > above && below >= above);
  const room = Math.max(goesBelow ? below : above, LEAST);
  const y = goesBelow ? anchor.bottom + GAP : anchor.top - GAP - Math.min(box.height, room);
  return {
    x: within(anchor.left, EDGE, window.width - EDGE - box.width),
    y: within(y, EDGE, window.height - EDGE - Math.min(box.height, room)),
    room,
  };
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
