import type { WordReading } from '../core/protocol/blocks.ts';
import { contains, type Span } from '../core/text/span.ts';
import { rectsOf } from './block-positions.ts';
import type { Block } from './blocks.ts';
import { groundOf } from './ground.ts';
import type { Place } from './known-blocks.ts';
import { type CharacterPosition, characterAt, isWithin, type Point } from './pointer-position.ts';
import { watchPointerRest } from './pointer-rest.ts';
import { type LookSettings, lookOn, setLook, showWritten } from './reading-look.ts';

type HoverReadingOptions = {
  readonly isOn: () => boolean;
  readonly look: () => LookSettings;
  readonly placeOf: (character: CharacterPosition) => Place | null;
  readonly termAt: (place: Place) => Span | undefined;
  /** All readings of a block; null where there are none to be had. */
  readonly read: (block: Block) => Promise<readonly WordReading[] | null>;
  readonly signal: AbortSignal;
};

export type HoverReading = {
  /** Takes the reading away until the pointer has left its word: the card, which has it too, is there. */
  giveWay(): void;
  /** Takes the reading away; where the pointer moves next, there is another. */
  leave(): void;
};

/** A pointer that only passes over the text is not followed; the card takes longer. Milliseconds. */
const REST = 40;

/** Shows the reading of the word or term that the pointer rests on, over the page and not in it. */
export function watchHoverReading(options: HoverReadingOptions): HoverReading {
  const { isOn, signal } = options;
  let label: HTMLElement | null = null;
  let lines: readonly DOMRect[] = [];
  let turn = 0;

  function leave(): void {
    turn++;
    lines = [];
    label?.remove();
  }

  async function rest(point: Point): Promise<void> {
    const character = isOn() ? characterAt(point) : null;
    const place = character && options.placeOf(character);
    if (!place || lines.some((line) => isWithin(line, point))) return;
    const { block, offset } = place;
    const asked = ++turn;
    const readings = await options.read(block);
    if (!readings || asked !== turn) return;
    const at = options.termAt(place) ?? readings.find(({ start, end }) => start <= offset && offset < end);
    const words = at ? readings.filter((word) => contains(at, word)) : [];
    if (!at || words.length === 0) return;
    lines = rectsOf(block, at);
    const line = lines.find((one) => isWithin(one, point));
    if (line) show(block, words, line);
  }

  function show({ container }: Block, words: readonly WordReading[], line: DOMRect): void {
    const { color, fontSize, writingMode } = getComputedStyle(container);
    const ground = groundOf(container);
    const settings = options.look();
    const look = lookOn(settings, () => ground.kind);
    label?.remove();
    label = document.createElement('tifa-reading');
    label.popover = 'manual';
    const ink = ground.colour === 'Canvas' ? 'CanvasText' : color;
    label.style.cssText = `color: ${ink}; background: ${ground.colour}; --tifa-em: ${fontSize}; writing-mode: ${writingMode}`;
    setLook(label, look);
    showWritten(label, joined(words), look);
    // Beside the body, so that the body's text and children stay the page's own.
    document.documentElement.append(label);
    label.showPopover();
    const { x, y } = beside(line, label.getBoundingClientRect(), settings.readingPlace, writingMode);
    label.style.translate = `${x}px ${y}px`;
  }

  watchPointerRest({
    delay: () => REST,
    onRest: (point) => void rest(point),
    onMove: (point) => {
      if (!lines.some((line) => isWithin(line, point))) leave();
    },
    signal,
  });
  for (const type of ['pointerdown', 'scroll'] as const)
    document.addEventListener(type, leave, { capture: true, passive: true, signal });
  document.addEventListener(
    'pointerout',
    (event) => {
      // To nowhere: out of the window.
      if (!event.relatedTarget) leave();
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', leave);
  return { giveWay: () => label?.remove(), leave };
}

/** The syllables of words, with a space before every word but the first. */
function joined(words: readonly WordReading[]): string[] {
  return words.flatMap(({ written }, word) =>
    written.map((syllable, i) => (word > 0 && i === 0 ? ` ${syllable}` : syllable)),
  );
}

/** Where a box goes: above the line or below it, on the other side where there is no room; never over the line. */
export function beside(
  line: DOMRect,
  { width, height }: { readonly width: number; readonly height: number },
  place: LookSettings['readingPlace'],
  writingMode: string,
): Point {
  const isAbove = place === 'above';
  // Above a line that runs downwards is to its right.
  return writingMode.startsWith('horizontal')
    ? {
        x: middle(line.left, line.right, width, innerWidth),
        y: side(line.top, line.bottom, height, innerHeight, isAbove),
      }
    : {
        x: side(line.left, line.right, width, innerWidth, !isAbove),
        y: middle(line.top, line.bottom, height, innerHeight),
      };
}

/** Where a stretch of a size begins before or behind another one, within the window. */
function side(start: number, end: number, size: number, room: number, isBefore: boolean): number {
  const before = start - size;
  return (isBefore ? before >= 0 : end + size > room) ? before : end;
}

function middle(start: number, end: number, size: number, room: number): number {
  return Math.max(0, Math.min((start + end - size) / 2, room - size));
}
