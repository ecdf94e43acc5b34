import type { Span } from '../core/text/span.ts';
import { annotationAround, shownNodes } from './annotated-text.ts';
import type { Block } from './blocks.ts';

/** The live ranges that show a span of a block, one per text node: with readings over the text, a range across several would take them in. */
export function rangesOf(block: Block, span: Span): StaticRange[] {
  const ranges: StaticRange[] = [];
  for (const { node, start, end } of block.pieces) {
    if (end <= span.start || start >= span.end) continue;
    let at = start;
    for (const shown of shownNodes(node)) {
      const from = Math.max(span.start - at, 0);
      const to = Math.min(span.end - at, shown.length);
      if (from < to)
        ranges.push(new StaticRange({ startContainer: shown, startOffset: from, endContainer: shown, endOffset: to }));
      at += shown.length;
    }
  }
  return ranges;
}

/** The page's own text node behind a shown one. */
export function originalOf(shown: Text): Text {
  return annotationAround(shown)?.original ?? shown;
}

/** UTF-16 offset in the block of a position in a shown text node; null where the node is not of this block. */
export function offsetIn(block: Block, shown: Text, offset: number): number | null {
  const original = originalOf(shown);
  const piece = block.pieces.find(({ node }) => node === original);
  if (!piece) return null;
  let at = piece.start;
  for (const node of shownNodes(original)) {
    if (node === shown) return at + offset;
    at += node.length;
  }
  return null;
}

/** The boxes on screen that a span of a block takes, line by line. */
export function rectsOf(block: Block, span: Span): DOMRect[] {
  return rangesOf(block, span).flatMap((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return [...live.getClientRects()];
  });
}
