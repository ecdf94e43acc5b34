import type { Span } from '../core/text/span.ts';
import { rectsOf } from './block-positions.ts';
import type { Block } from './blocks.ts';
import { OWN_CARD } from './eligible.ts';
import type { Place } from './page-reader.ts';
import { type CharacterPosition, characterAt, type Point } from './pointer-position.ts';
import { watchPointerRest } from './pointer-rest.ts';
import type { Anchor } from './surface.ts';

/** Something found in a block, to be shown beside `anchor`. */
export type Shown<Content> = {
  readonly block: Block;
  readonly content: Content;
  readonly anchor: Anchor;
  /** Where on screen its text stands, line by line. */
  readonly lines: readonly Anchor[];
};

export type HoverOptions<Content extends { readonly span: Span }> = {
  /** How long the pointer must rest, in milliseconds. */
  readonly delay: () => number;
  readonly isOn: () => boolean;
  readonly placeOf: (character: CharacterPosition) => Place | null;
  /** The pointer sets out over the page: a look-up may follow. */
  readonly onApproach: () => void;
  readonly lookUp: (block: Block, offset: number) => Promise<Content | null>;
  readonly show: (shown: Shown<Content>) => void;
  readonly hide: () => void;
  readonly signal: AbortSignal;
};

export type Hover = {
  /** Shows what stands at an offset of a block, as if the pointer rested there. */
  open(place: Place): Promise<boolean>;
  close(): void;
};

/** Time, in milliseconds, that the pointer has for its way from the text to the card. */
const GRACE = 250;
/** Time, in milliseconds, after which a pointer that moves sets out anew; a background sleeps after half as long again. */
const APPROACH_AGAIN = 20_000;
/** How far around the text and towards the card the pointer counts as still on it, in pixels. */
const SLACK = 8;

/** Shows what the pointer rests on, keeps it while the pointer stays or goes to the card, hides it afterwards. */
export function watchHover<Content extends { readonly span: Span }>(options: HoverOptions<Content>): Hover {
  const { lookUp, show, hide, signal } = options;
  let shown: Shown<Content> | null = null;
  let asked = 0;
  let pointer: Point | null = null;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let approached = Number.NEGATIVE_INFINITY;

  function close(): void {
    asked++;
    clearTimeout(leaving);
    leaving = undefined;
    if (!shown) return;
    shown = null;
    hide();
  }

  async function open({ block, offset }: Place, at?: Point): Promise<boolean> {
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
    clearTimeout(leaving);
    leaving = undefined;
    shown = { block, content, anchor, lines };
    show(shown);
    return true;
  }

  function isOn(lines: readonly Anchor[]): boolean {
    return lines.some((line) => pointer !== null && isNear(pointer, line));
  }

  function onRest(point: Point, target: EventTarget | null): void {
    if (!options.isOn() || isCard(target)) return;
    const character = characterAt(point);
    const place = character && options.placeOf(character);
    if (!place) return;
    const { block, offset } = place;
    const span = shown?.block === block ? shown.content.span : undefined;
    const isSame = span && span.start <= offset && offset < span.end;
    if (!isSame) void open(place, point);
  }

  function onMove(point: Point, target: EventTarget | null): void {
    pointer = point;
    const now = performance.now();
    if (options.isOn() && now - approached > APPROACH_AGAIN) {
      approached = now;
      options.onApproach();
    }
    if (!shown) return;
    if (isCard(target) || isOn(shown.lines)) {
      clearTimeout(leaving);
      leaving = undefined;
    } else leaving ??= setTimeout(close, GRACE);
  }

  watchPointerRest({ delay: options.delay, onRest, onMove, signal });
  const onOutside = (event: Event) => {
    if (!isCard(event.composedPath()[0] ?? null)) close();
  };
  document.addEventListener('pointerdown', onOutside, { capture: true, passive: true, signal });
  document.addEventListener('scroll', onOutside, { capture: true, passive: true, signal });
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !shown) return;
      // The page keeps its own Escape: we only close what is ours.
      close();
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', close);
  return { open: (place) => open(place), close };
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
