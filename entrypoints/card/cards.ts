import type { LookUp } from '../../lib/core/protocol/look-up.ts';
import { isOnWay } from '../../lib/dom/corridor.ts';
import type { HoverCard, Shown } from '../../lib/dom/hover.ts';
import type { CardsOptions } from './card-options.ts';
import { type CardPresenter, createCardPresenter } from './card-presenter.ts';

/** All cards of a page: the open one, and those that the reader has pinned. */
export type Cards = HoverCard & {
  show(shown: Shown<LookUp>): void;
  /** Hides the open one; those pinned stay. */
  hide(): void;
  /** Saves what the card in front shows, if there is one. */
  save(): Promise<void>;
  remove(): void;
};

export function createCards(options: CardsOptions): Cards {
  const { onPinned, onClose, signal } = options;
  /** In the order in which they were pinned or came to the front. */
  const pinned: CardPresenter[] = [];
  let open: CardPresenter | null = null;
  let isOpenShown = false;
  /** Kept for the next card, until the page is left. */
  let isMore = false;

  function create(): CardPresenter {
    const card: CardPresenter = createCardPresenter({
      ...options,
      isMore: () => isMore,
      onMore: (next) => {
        isMore = next;
      },
      onPinned: () => pin(card),
      onClose: () => (card === open ? onClose() : unpin(card)),
      // The open one is in front, though the focus may have stayed in one that was clicked.
      onEscape: () => (isOpenShown ? onClose() : unpin(card)),
      onFront: () => toFront(card),
    });
    return card;
  }

  function pin(card: CardPresenter): void {
    if (card !== open) return;
    pinned.push(card);
    open = null;
    isOpenShown = false;
    onPinned();
  }

  function unpin(card: CardPresenter): void {
    pinned.splice(pinned.indexOf(card), 1);
    card.hide();
    card.remove();
  }

  function toFront(card: CardPresenter): void {
    if (card === open || card === pinned.at(-1)) return;
    pinned.splice(pinned.indexOf(card), 1);
    pinned.push(card);
    card.raise();
  }

  function raiseAll(): void {
    for (const card of pinned) card.raise();
  }

  // What fills the screen lies above all that was in the top layer before it.
  document.addEventListener('fullscreenchange', raiseAll, { signal });

  return {
    show(shown) {
      open ??= create();
      open.show(shown);
      isOpenShown = true;
    },
    hide() {
      open?.hide();
      isOpenShown = false;
    },
    closePinned() {
      const last = pinned.at(-1);
      if (last) unpin(last);
    },
    get isHeld() {
      return isOpenShown && (open?.hasKeyboard ?? false);
    },
    isOnWay: (point, from) => isOpenShown && open !== null && isOnWay(point, from, open.box),
    save: async () => (isOpenShown ? open : pinned.at(-1))?.save(),
    remove() {
      for (const card of [...pinned, open]) card?.remove();
    },
  };
}
