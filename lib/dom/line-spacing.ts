import type { Block } from './blocks.ts';

/** Attribute on blocks whose lines stand too close for readings between them; the style sheet does the rest. */
export const ROOMY = 'data-tifa-lines';
/** Line height, in multiples of the font size, below which readings would push the lines apart unevenly. */
const ENOUGH = 1.8;

/** Makes room above the lines of annotated blocks and takes it back, container by container. */
export type LineSpacing = {
  /** To be called before readings are shown: all measuring first, then all writing. */
  widen(blocks: readonly Block[]): void;
  release(blocks: readonly Block[]): void;
};

export function createLineSpacing(): LineSpacing {
  const users = new Map<Element, Set<Block>>();
  return {
    widen(blocks) {
      const tight = new Set<Element>();
      for (const block of blocks) {
        const { container } = block;
        const known = users.get(container);
        if (!known && isTight(container)) tight.add(container);
        users.set(container, (known ?? new Set()).add(block));
      }
      for (const container of tight) container.setAttribute(ROOMY, '');
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

function isTight(container: Element): boolean {
  const { lineHeight, fontSize } = getComputedStyle(container);
  const ratio = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
  return Number.isNaN(ratio) || ratio < ENOUGH;
}
