import type { Span } from '../core/text/span.ts';
import type { Status } from '../core/vocabulary/entry.ts';
import { rangesOf } from './block-positions.ts';
import type { Block } from './blocks.ts';

/** A term to be marked; without a status where it is not in the notebook, or nobody asked. */
type Marked = Span & { readonly status?: Status };

/** Underlines terms by the CSS Custom Highlight API: the page's DOM is not touched. */
export type Marks = {
  /** Marks spans of a block, in place of those it had: alike, or by their status. Ignored ones have no mark. */
  draw(block: Block, spans: readonly Marked[], byStatus?: boolean): void;
  erase(blocks: readonly Block[]): void;
  /** Shows what the card is about; null takes the mark away. */
  point(block: Block, span: Span): void;
  unpoint(): void;
  clear(): void;
};

const TERM = 'tifa-term';
const POINTED = 'tifa-pointed';

type Drawn = { readonly range: StaticRange; readonly mark: Highlight };

export function createMarks(): Marks {
  // Older browsers than those we name in the manifest: reading goes on without underlines.
  if (!('highlights' in CSS)) return { draw() {}, erase() {}, point() {}, unpoint() {}, clear() {} };
  const marks = new Map<string, Highlight>();
  const terms = highlight(TERM);
  const pointed = highlight(POINTED);
  pointed.priority = 1;
  const drawn = new Map<Block, readonly Drawn[]>();

  function highlight(name: string): Highlight {
    const made = marks.get(name) ?? new Highlight();
    marks.set(name, made);
    CSS.highlights.set(name, made);
    return made;
  }

  function markOf(status: Status | undefined, byStatus: boolean): Highlight | null {
    if (status === 'ignored') return null;
    if (!byStatus) return terms;
    // In the notebook as new is what the reader has met, and no more.
    return highlight(`${TERM}-${status === 'new' ? 'met' : (status ?? 'new')}`);
  }

  function erase(blocks: readonly Block[]): void {
    for (const block of blocks) {
      for (const { range, mark } of drawn.get(block) ?? []) mark.delete(range);
      drawn.delete(block);
    }
  }

  return {
    draw(block, spans, byStatus = false) {
      erase([block]);
      const fresh = spans.flatMap((span) => {
        const mark = markOf(span.status, byStatus);
        return mark ? rangesOf(block, span).map((range) => ({ range, mark })) : [];
      });
      for (const { range, mark } of fresh) mark.add(range);
      drawn.set(block, fresh);
    },
    erase,
    point(block, span) {
      pointed.clear();
      for (const range of rangesOf(block, span)) pointed.add(range);
    },
    unpoint: () => pointed.clear(),
    clear() {
      drawn.clear();
      for (const name of marks.keys()) CSS.highlights.delete(name);
    },
  };
}
