import type { WordReading } from '../core/protocol/blocks.ts';
import { overlaps, type Span } from '../core/text/span.ts';
import { shownNodes } from './annotated-text.ts';
import { offsetIn } from './block-positions.ts';
import type { Block } from './blocks.ts';
import { hostAround } from './flat-tree.ts';

/** A part of a block that the reader chose, for a moment, to have pinyin over, whatever the level. */
export type ChosenPart = { readonly block: Block; readonly span: Span };

/** The parts of blocks that a range of the page takes in. */
export function partsWithin(range: Range, blocks: Iterable<Block>): ChosenPart[] {
  const parts: ChosenPart[] = [];
  for (const block of blocks) {
    if (!touches(range, block.container)) continue;
    const spans = block.pieces
      .flatMap(({ node }) => shownNodes(node))
      .flatMap((shown) => spanWithin(range, block, shown));
    const [first, last] = [spans[0], spans.at(-1)];
    if (first && last) parts.push({ block, span: { start: first.start, end: last.end } });
  }
  return parts;
}

function spanWithin(range: Range, block: Block, shown: Text): Span[] {
  if (!touches(range, shown)) return [];
  const start = offsetIn(block, shown, shown === range.startContainer ? range.startOffset : 0);
  const end = offsetIn(block, shown, shown === range.endContainer ? range.endOffset : shown.length);
  return start === null || end === null || start >= end ? [] : [{ start, end }];
}

/** Whether a range takes in a node, or the shadow tree that it is in. */
function touches(range: Range, node: Node): boolean {
  const tree = range.startContainer.getRootNode();
  let at: Node | null = node;
  while (at && at.getRootNode() !== tree) at = hostAround(at);
  return at !== null && range.intersectsNode(at);
}

/** The readings of a block with a chosen part: every word within, and outside what the level has. */
export function withPart(span: Span, all: readonly WordReading[], level: readonly WordReading[]): WordReading[] {
  const inside = all.filter((reading) => overlaps(reading, span));
  const outside = level.filter((reading) => !inside.some((word) => overlaps(reading, word)));
  return [...outside, ...inside].sort((a, b) => a.start - b.start);
}
