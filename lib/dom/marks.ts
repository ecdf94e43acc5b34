import type { Span } from '../core/text/span.ts';
import { rangesOf } from './block-positions.ts';
import type { Block } from './blocks.ts';

/** Underlines terms by the CSS Custom Highlight API: the page's DOM is not touched. */
export type Marks = {
  /** Marks spans of a block, in place of those it had. */
  draw(block: Block, spans: readonly Span[]): void;
  erase(blocks: readonly Block[]): void;
  /** Shows what the card is about; null takes the mark away. */
  point(block: Block, span: Span): void;
  unpoint(): void;
  clear(): void;
};

const TERM = 'tifa-term';
const POINTED = 'tifa-pointed';

export function createMarks(): Marks {
  // Older browsers than those we name in the manifest: reading goes on without underlines.
  if (!('highlights' in CSS)) return { draw() {}, erase() {}, point() {}, unpoint() {}, clear() {} };
  const terms = new Highlight();
  const pointed = new Highlight();
  pointed.priority = 1;
  CSS.highlights.set(TERM, terms);
  CSS.highlights.set(POINTED, pointed);
  const drawn = new Map<Block, StaticRange[]>();

  function erase(blocks: readonly Block[]): void {
    for (const block of blocks) {
      for (const range of drawn.get(block) ?? []) terms.delete(range);
      drawn.delete(block);
    }
  }

  return {
    draw(block, spans) {
      erase([block]);
      const ranges = spans.flatMap((span) => rangesOf(block, span));
      for (const range of ranges) terms.add(range);
      drawn.set(block, ranges);
    },
    erase,
    point(block, span) {
      pointed.clear();
      for (const range of rangesOf(block, span)) pointed.add(range);
    },
    unpoint: () => pointed.clear(),
    clear() {
      drawn.clear();
      CSS.highlights.delete(TERM);
      CSS.highlights.delete(POINTED);
    },
  };
}
