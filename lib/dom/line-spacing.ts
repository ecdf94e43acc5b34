import type { Settings } from '../core/settings/settings.ts';
import type { Block } from './blocks.ts';

type Room = Pick<Settings, 'readingPlace' | 'readingSize'>;

/** Attribute on blocks whose lines stand too close for readings between them; the style sheet does the rest, by its value. */
export const ROOMY = 'data-tifa-lines';

/**
 * Line heights, in multiples of the font size, below which readings would push lines of 14 to 22 px apart unevenly
 * (Chromium 156). Lines that run downwards leave less room beside them.
 */
const ENOUGH = {
  above: { small: 1.8, medium: 1.8, large: 1.9 },
  below: { small: 1.95, medium: 1.95, large: 2.2 },
  vertical: { small: 2, medium: 2.3, large: 2.6 },
} as const;

/** Makes room above the lines of annotated blocks and takes it back, container by container. */
export type LineSpacing = {
  /** To be called before readings are shown: all measuring first, then all writing. */
  widen(blocks: readonly Block[], room: Room): void;
  release(blocks: readonly Block[]): void;
};

export function createLineSpacing(): LineSpacing {
  const users = new Map<Element, Set<Block>>();
  return {
    widen(blocks, room) {
      const tight = new Map<Element, string>();
      for (const block of blocks) {
        const { container } = block;
        const known = users.get(container);
        const lines = known ? null : linesWanted(container, room);
        if (lines !== null) tight.set(container, lines);
        users.set(container, (known ?? new Set()).add(block));
      }
      for (const [container, lines] of tight) container.setAttribute(ROOMY, lines);
    },
    release(blocks) {
      for (const block of blocks) {
        const left = users.get(block.container);
        left?.delete(block);
        if (left?.size !== 0) continue;
        users.delete(block.container);
        block.container.removeAttribute(ROOMY);
      }
    },
  };
}

/** The attribute's value; null where the page leaves room enough. */
function linesWanted(container: Element, { readingPlace, readingSize }: Room): string | null {
  const { lineHeight, fontSize, writingMode } = getComputedStyle(container);
  const ratio = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
  const enough = ENOUGH[writingMode.startsWith('horizontal') ? readingPlace : 'vertical'][readingSize];
  if (ratio >= enough) return null;
  return enough <= 1.9 ? '' : enough <= 2.2 ? 'wide' : 'widest';
}
