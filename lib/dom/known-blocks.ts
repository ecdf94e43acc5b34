import type { Span } from '../core/text/span.ts';
import { offsetIn, originalOf } from './block-positions.ts';
import { type Block, isCurrent } from './blocks.ts';
import type { CharacterPosition } from './pointer-position.ts';

/** A character of a page: the block that shows it, and its UTF-16 offset there. */
export type Place = { readonly block: Block; readonly offset: number };

/** A term on a page: its block, and its span there. */
export type TermPlace = { readonly block: Block; readonly span: Span };

/** The blocks of a page that are being read. */
export type KnownBlocks = {
  add(fresh: readonly Block[]): void;
  drop(old: readonly Block[]): void;
  has(block: Block): boolean;
  /** In the order in which they were added. */
  all(): Block[];
  /** Those in which a block's nodes stand as well: it is the same text, or what has become of it. */
  sharingNodes(block: Block): Block[];
  /** Null where the character is in none of them, or in one that the page has changed. */
  placeOf(character: CharacterPosition): Place | null;
};

export function createKnownBlocks(): KnownBlocks {
  const blocks = new Set<Block>();
  const byNode = new WeakMap<Text, Block>();
  return {
    add(fresh) {
      for (const block of fresh) {
        blocks.add(block);
        for (const { node } of block.pieces) byNode.set(node, block);
      }
    },
    drop(old) {
      for (const block of old) blocks.delete(block);
    },
    has: (block) => blocks.has(block),
    all: () => [...blocks],
    sharingNodes: ({ pieces }) =>
      pieces.flatMap(({ node }) => {
        const block = byNode.get(node);
        return block && blocks.has(block) ? [block] : [];
      }),
    placeOf({ node, offset }) {
      const block = byNode.get(originalOf(node));
      if (!block || !blocks.has(block) || !isCurrent(block)) return null;
      const inBlock = offsetIn(block, node, offset);
      return inBlock === null ? null : { block, offset: inBlock };
    },
  };
}
