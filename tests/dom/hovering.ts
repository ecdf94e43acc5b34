import cardStyles from '../../components/card.css?inline';
import type { Span } from '../../lib/core/text/span.ts';
import { offsetIn } from '../../lib/dom/block-positions.ts';
import type { Block } from '../../lib/dom/blocks.ts';
import { isOnWay } from '../../lib/dom/corridor.ts';
import { type HoverOptions, type Shown, watchHover } from '../../lib/dom/hover.ts';
import { createSurface } from '../../lib/dom/surface.ts';
import { atEnd, boxOf, one, onlyBlock, textAt } from './page.ts';
import { middleOf, movePointer } from './pointer.ts';
import { spansOf } from './reading-source.ts';

/** Milliseconds the pointer rests in tests before something is looked up. */
export const DELAY = 40;
const WORDS = ['推进', '高质量发展', '新发展理念'];

type Found = { readonly span: Span };

/** What stands at an offset: one of the known words, or nothing. */
export function findWord(block: Block, offset: number): Found | null {
  const span = spansOf(block, WORDS).find(({ start, end }) => start <= offset && offset < end);
  return span ? { span } : null;
}

/** Watches the pointer over the page's one block and shows what it rests on in a real card. */
export function openHover(options: Partial<HoverOptions<Found>> = {}) {
  const block = onlyBlock();
  const surface = createSurface(`${cardStyles} .card { width: 200px; height: 100px }`);
  const card = document.createElement('div');
  const button = document.createElement('button');
  card.className = 'card';
  card.append(button);
  surface.root.append(card);
  const ended = new AbortController();
  const asked: number[] = [];
  const shown: Shown<Found>[] = [];
  let hidden = 0;
  let approached = 0;
  let pinnedClosed = 0;
  const hover = watchHover<Found>({
    delay: () => DELAY,
    trigger: () => 'rest',
    key: () => 'Alt',
    isTerm: () => true,
    card: {
      isHeld: false,
      isOnWay: (point, from) => isOnWay(point, from, surface.host.getBoundingClientRect()),
      closePinned: () => {
        pinnedClosed++;
      },
    },
    placeOf: ({ node, offset }) => {
      const at = offsetIn(block, node, offset);
      return at === null ? null : { block, offset: at };
    },
    onApproach: () => {
      approached++;
    },
    show: (next) => {
      shown.push(next);
      surface.show(next.anchor);
    },
    hide: () => {
      hidden++;
      surface.hide();
    },
    signal: ended.signal,
    ...options,
    lookUp: async (where, offset) => {
      asked.push(offset);
      return options.lookUp ? options.lookUp(where, offset) : findWord(where, offset);
    },
  });
  atEnd(() => {
    ended.abort();
    surface.remove();
  });
  return {
    hover,
    block,
    card,
    button,
    asked,
    shown,
    end: () => ended.abort(),
    get approached() {
      return approached;
    },
    /** How often a pinned card was to be closed. */
    get pinnedClosed() {
      return pinnedClosed;
    },
    get hidden() {
      return hidden;
    },
    /** The text that the open card is about. */
    get open(): string | null {
      const last = shown.at(-1);
      return last && surface.isShown ? block.text.slice(last.content.span.start, last.content.span.end) : null;
    },
  };
}

/** Moves the pointer to the middle of a character of the page's one paragraph, which must be a single text node. */
export function pointAtCharacter(offset: number, init: PointerEventInit = {}): void {
  movePointer(middleOf(boxOf(textAt(one('p')), offset)), init);
}
