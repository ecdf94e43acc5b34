import type { Settings } from '../core/settings/settings.ts';
import { type CardKey, keyBesideCard, keyInCard } from './card-keys.ts';
import { watchDrag } from './drag.ts';
import { keepKeys } from './keep-keys.ts';
import type { Point } from './pointer-position.ts';
import { rememberFocus } from './remember-focus.ts';
import { watchRestInside } from './rest-inside.ts';
import { type Anchor, createSurface } from './surface.ts';

export type CardBoxOptions = {
  readonly styles: string;
  readonly settings: () => Pick<Settings, 'cardTrigger' | 'singleKeys'>;
  /** Whether it goes with the pointer, and so is what Enter on the page is for. */
  readonly isOpen: () => boolean;
  readonly onPin: () => void;
  readonly onMore: () => void;
  /** Whether scrolling on has something to open. */
  readonly hasMore: () => boolean;
  readonly onBack: () => void;
  readonly onClose: () => void;
  readonly onEscape: () => void;
  readonly onWalk: (step: 1 | -1) => void;
  readonly onFront: () => void;
  readonly signal: AbortSignal;
};

/** The box that a card stands in: where it is, what the keyboard, the wheel and a drag do to it. */
export type CardBox = {
  /** Where to render into. */
  readonly root: ShadowRoot;
  /** Shows it beside a line, as a sheet, or where it was; to be called again when it has grown. */
  place(at: Anchor | 'sheet' | null): void;
  /** The reader came by keyboard; hiding gives back what they leave now. */
  takeFocus(): void;
  /** Has something else drawn into it and shows that from its beginning; the keyboard, if it was in the card, stays. */
  renew(draw: () => void): void;
  raise(): void;
  hide(): void;
  remove(): void;
  readonly hasKeyboard: boolean;
  readonly bounds: Anchor;
};

/** A sheet that is drawn down as far as this, in pixels, closes. */
const DRAWN_DOWN = 72;

export function createCardBox(options: CardBoxOptions): CardBox {
  const { settings } = options;
  const removed = new AbortController();
  const signal = AbortSignal.any([options.signal, removed.signal]);
  const surface = createSurface(options.styles);
  const { root, host } = surface;
  let giveBackFocus: (() => void) | null = null;
  /** Where a drag began. */
  let origin: Point | null = null;

  const card = () => root.querySelector<HTMLElement>('.card');
  const hasFocus = () => document.activeElement === host;
  const isSheet = () => host.hasAttribute('data-sheet');

  const acts: Readonly<Record<CardKey, () => void>> = {
    close: options.onEscape,
    more: options.onMore,
    pin: options.onPin,
    back: options.onBack,
    next: () => options.onWalk(1),
    previous: () => options.onWalk(-1),
  };

  function act(key: CardKey | null, event: KeyboardEvent): void {
    if (!key) return;
    event.preventDefault();
    acts[key]();
  }

  function onDrag(by: Point): void {
    if (isSheet()) {
      card()?.style.setProperty('--tifa-drawn', `${Math.max(0, by.y)}px`);
      return;
    }
    const { left, top } = host.getBoundingClientRect();
    origin ??= { x: left, y: top };
    surface.move({ x: origin.x + by.x, y: origin.y + by.y });
  }

  function onDragEnd(by: Point): void {
    origin = null;
    card()?.style.removeProperty('--tifa-drawn');
    if (isSheet() && by.y > DRAWN_DOWN) options.onClose();
  }

  /** Scrolling on beyond the first level opens the second; the page stays where it is. */
  function onWheel(event: Event): void {
    const box = card();
    if (!(event instanceof WheelEvent) || !box || event.ctrlKey) return;
    const isAtEnd = box.scrollTop + box.clientHeight >= box.scrollHeight - 1;
    const goesOn = event.deltaY > 0 ? isAtEnd : box.scrollTop <= 0;
    if (!goesOn) return;
    event.preventDefault();
    if (event.deltaY > 0 && options.hasMore()) options.onMore();
  }

  /** A press on the card itself, not on something that does something, pins it. */
  function onPress(event: Event): void {
    options.onFront();
    const [target] = event.composedPath();
    if (event instanceof PointerEvent && event.button !== 0) return;
    if (target instanceof Element && !target.closest('button, a, input, textarea, select, .grip')) options.onPin();
  }

  root.addEventListener('pointerdown', onPress);
  root.addEventListener('wheel', onWheel, { passive: false });
  watchDrag(root, { handle: '.grip', onDrag, onEnd: onDragEnd });
  watchRestInside(
    root,
    '.inner',
    (element) => element.click(),
    () => settings().cardTrigger === 'rest',
  );
  keepKeys(host, (event) => act(keyInCard(event, root.activeElement, settings().singleKeys), event), signal);
  document.addEventListener(
    'keydown',
    (event) => {
      const isFree = surface.isShown && !hasFocus() && options.isOpen();
      if (isFree) act(keyBesideCard(event), event);
    },
    { capture: true, signal },
  );

  return {
    root,
    place(at) {
      if (at === null) {
        const { left, top } = host.getBoundingClientRect();
        surface.move({ x: left, y: top });
      } else surface.show(at);
    },
    takeFocus() {
      if (!hasFocus()) giveBackFocus = rememberFocus();
      card()?.focus({ preventScroll: true });
    },
    renew(draw) {
      // What had the focus may go with what was drawn before.
      const hadFocus = hasFocus();
      draw();
      const box = card();
      if (box) box.scrollTop = 0;
      if (hadFocus) box?.focus({ preventScroll: true });
    },
    raise: surface.raise,
    hide() {
      const giveBack = hasFocus() ? giveBackFocus : null;
      giveBackFocus = null;
      surface.hide();
      giveBack?.();
    },
    remove() {
      removed.abort();
      surface.remove();
    },
    get hasKeyboard() {
      // A button that was clicked has the focus, but no key will come.
      return hasFocus() && (giveBackFocus !== null || root.querySelector(':focus-visible') !== null);
    },
    get bounds() {
      return host.getBoundingClientRect();
    },
  };
}
