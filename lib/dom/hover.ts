import type { CARD_KEYS, CARD_TRIGGERS } from '../core/settings/settings.ts';
import type { Span } from '../core/text/span.ts';
import { rectsOf } from './block-positions.ts';
import type { Block } from './blocks.ts';
import { OWN_CARD } from './eligible.ts';
import type { Place } from './known-blocks.ts';
import { watchPlainClicks } from './plain-click.ts';
import { type CharacterPosition, characterAt, type Point } from './pointer-position.ts';
import { watchPointerRest } from './pointer-rest.ts';
import type { Anchor } from './surface.ts';

/** What the reader opened the card with: it takes the keyboard or not, and stands beside the text or below the page. */
export type OpenedBy = 'pointer' | 'touch' | 'keys';

/** Something found in a block, to be shown beside `anchor`. */
export type Shown<Content> = {
  readonly block: Block;
  readonly content: Content;
  readonly anchor: Anchor;
  /** Where on screen its text stands, line by line. */
  readonly lines: readonly Anchor[];
  readonly by: OpenedBy;
};

/** The card as far as the pointer has to do with it. */
export type HoverCard = {
  /** Whether the keyboard is in it: the pointer then neither closes nor changes it by moving. */
  readonly isHeld: boolean;
  /** Whether a point is on the way to it from another one, where the pointer left the text. */
  isOnWay(point: Point, from: Point): boolean;
  /** Closes the one in front of those that stay open; there may be none. */
  closePinned(): void;
};

export type HoverOptions<Content extends { readonly span: Span }> = {
  /** How long the pointer must rest, in milliseconds. */
  readonly delay: () => number;
  /** What opens the card. A finger's tap does so too, unless nothing is to. */
  readonly trigger: () => (typeof CARD_TRIGGERS)[number];
  /** The key that is held where the card opens on one. */
  readonly key: () => (typeof CARD_KEYS)[number];
  readonly card: HoverCard;
  readonly placeOf: (character: CharacterPosition) => Place | null;
  /** Whether a marked term stands at a place. */
  readonly isTerm: (place: Place) => boolean;
  /** The pointer sets out over the page: a look-up may follow. */
  readonly onApproach: () => void;
  readonly lookUp: (block: Block, offset: number) => Promise<Content | null>;
  readonly show: (shown: Shown<Content>) => void;
  readonly hide: () => void;
  readonly signal: AbortSignal;
};

export type Hover = {
  /** Shows what stands at an offset of a block, as if the pointer rested there; opened otherwise if so told. */
  open(place: Place, by?: OpenedBy): Promise<boolean>;
  close(): void;
  /** Lets go of what is shown without hiding it: it stays open by itself. */
  release(): void;
  /** What was shown last, be it closed or not. */
  readonly last: Place | null;
};

/** Time, in milliseconds, that the pointer has for its way from the text to the card. */
const GRACE = 250;
/** Time, in milliseconds, after which a pointer that moves sets out anew; a background sleeps after half as long again. */
const APPROACH_AGAIN = 20_000;
/** How far around the text the pointer counts as still on it, in pixels. */
const SLACK = 8;

/** Shows what the reader points at, keeps it while the pointer stays or goes to the card, hides it afterwards. */
export function watchHover<Content extends { readonly span: Span }>(options: HoverOptions<Content>): Hover {
  const { lookUp, show, hide, card, trigger, signal } = options;
  let shown: Shown<Content> | null = null;
  let last: Place | null = null;
  let asked = 0;
  let pointer: Point | null = null;
  let target: EventTarget | null = null;
  /** Where the pointer was last on the text that is shown. */
  let left: Point | null = null;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  /** Rested on while on its way to the card: opened once the way has not led there. */
  let putOff: Point | null = null;
  /** What a press has just closed. */
  let pressed: Shown<Content> | null = null;
  let approached = Number.NEGATIVE_INFINITY;

  function stay(): void {
    clearTimeout(leaving);
    leaving = undefined;
    putOff = null;
  }

  function release(): void {
    asked++;
    stay();
    shown = null;
  }

  function close(): void {
    const wasShown = shown !== null;
    release();
    if (wasShown) hide();
  }

  function leave(): void {
    const point = putOff;
    close();
    if (point) openAt(point);
  }

  async function open({ block, offset }: Place, by: OpenedBy, at?: Point): Promise<boolean> {
    const turn = ++asked;
    const content = await lookUp(block, offset);
    if (turn !== asked || signal.aborted) return false;
    const lines = content ? rectsOf(block, content.span) : [];
    // The pointer may have gone elsewhere, or back to what is shown, while the answer was on its way.
    const isLate = content ? !isOn(lines) : shown !== null && isOn(shown.lines);
    if (at && isLate) return false;
    const anchor = lineOf(lines, rectsOf(block, { start: offset, end: offset + 1 })[0], at);
    if (!content || !anchor) {
      close();
      return false;
    }
    stay();
    left = at ?? null;
    last = { block, offset };
    shown = { block, content, anchor, lines, by };
    show(shown);
    return true;
  }

  function isOn(lines: readonly Anchor[]): boolean {
    return lines.some((line) => pointer !== null && isNear(pointer, line));
  }

  /** @returns whether a word or term is there. */
  function openAt(point: Point): boolean {
    const place = placeAt(point);
    if (place && !(shown && isPartOf(shown, place))) void open(place, 'pointer', point);
    return place !== null;
  }

  function placeAt(point: Point): Place | null {
    const character = characterAt(point);
    return character && options.placeOf(character);
  }

  function isOnWay(point: Point): boolean {
    return left !== null && card.isOnWay(point, left);
  }

  function onRest(point: Point, on: EventTarget | null, event: PointerEvent): void {
    const opens = trigger() === 'rest' || (trigger() === 'key' && event.getModifierState(options.key()));
    if (!opens || isCard(on) || card.isHeld) return;
    if (leaving !== undefined && isOnWay(point)) putOff = point;
    else openAt(point);
  }

  function onMove(point: Point, on: EventTarget | null): void {
    [pointer, target, putOff] = [point, on, null];
    const now = performance.now();
    if (trigger() !== 'none' && now - approached > APPROACH_AGAIN) {
      approached = now;
      options.onApproach();
    }
    if (!shown || shown.by === 'touch' || card.isHeld) return;
    const isOnText = isOn(shown.lines);
    if (isOnText) left = point;
    if (isCard(on) || isOnText) stay();
    else if (isOnWay(point)) {
      stay();
      leaving = setTimeout(leave, GRACE);
    } else leaving ??= setTimeout(leave, GRACE);
  }

  function onClick({ isTouch, ...point }: Point & { readonly isTouch: boolean }): void {
    if (trigger() === 'none' || (trigger() !== 'click' && !isTouch)) return;
    const place = placeAt(point);
    // A second click on a term only closes what the first one opened.
    if (!place || !options.isTerm(place) || (pressed && isPartOf(pressed, place))) return;
    void open(place, isTouch ? 'touch' : 'pointer');
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      // The page keeps its own Escape: we only close what is ours.
      if (shown) close();
      else card.closePinned();
    }
    const opens = trigger() === 'key' && event.key === options.key() && !event.repeat;
    if (!opens || !pointer || isCard(target) || card.isHeld) return;
    // Else a browser would take Alt for its menu.
    if (openAt(pointer)) event.preventDefault();
  }

  watchPointerRest({ delay: options.delay, onRest, onMove, signal });
  watchPlainClicks(onClick, signal);
  const isOutside = (event: Event) => !isCard(event.composedPath()[0] ?? null);
  const listen = <Kind extends keyof DocumentEventMap>(kind: Kind, react: (event: DocumentEventMap[Kind]) => void) =>
    document.addEventListener(kind, react, { capture: true, passive: kind !== 'keydown', signal });
  listen('pointerdown', (event) => {
    pressed = shown;
    if (isOutside(event)) close();
  });
  listen('scroll', (event) => {
    if (shown && isOutside(event) && !card.isHeld) close();
  });
  listen('keydown', onKey);
  // From a frame nothing more is heard of the pointer, and the card is within the document that shows it.
  const onLeaving = () => {
    pointer = null;
    if (shown) leaving ??= setTimeout(close, GRACE);
  };
  listen('pointerover', ({ target }) => {
    if (target instanceof HTMLIFrameElement) onLeaving();
  });
  listen('pointerout', ({ relatedTarget }) => {
    // Out of a frame. Who leaves the window means to come back, to what is shown there.
    if (relatedTarget === null && window !== window.top) onLeaving();
  });
  signal.addEventListener('abort', close);
  return {
    open: (place, by = 'pointer') => open(place, by),
    close,
    release,
    get last() {
      return last;
    },
  };
}

function isPartOf({ block, content: { span } }: Shown<{ readonly span: Span }>, place: Place): boolean {
  return block === place.block && span.start <= place.offset && place.offset < span.end;
}

function isCard(target: EventTarget | null): boolean {
  const root = target instanceof Node ? target.getRootNode() : null;
  const host = root instanceof ShadowRoot ? root.host : target;
  return host instanceof Element && host.tagName === OWN_CARD;
}

/** The line under the pointer, or else the one with the character asked for. */
function lineOf(lines: readonly Anchor[], character: Anchor | undefined, at?: Point): Anchor | undefined {
  return (at && lines.find(({ top, bottom }) => top <= at.y && at.y <= bottom)) ?? character ?? lines[0];
}

function isNear({ x, y }: Point, { left, top, right, bottom }: Anchor): boolean {
  return x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK;
}
