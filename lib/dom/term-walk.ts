import type { Span } from '../core/text/span.ts';
import type { Block } from './blocks.ts';
import type { Place, TermPlace } from './known-blocks.ts';
import type { Anchor } from './surface.ts';

/** Where on screen a span of a block stands, line by line; nowhere if it is hidden. */
type Lines = (block: Block, span: Span) => readonly Anchor[];

/**
 * The next or previous term of a page, scrolled into view; null where there is none. From the last to the first it goes on.
 * @param from where the reader was last, which counts as long as it is on screen; else the walk begins with what is.
 */
export function walkToTerm(
  places: readonly TermPlace[],
  from: Place | null,
  step: 1 | -1,
  linesOf: Lines,
): Place | null {
  const lineOf = ({ block, span }: TermPlace) => linesOf(block, span)[0];
  const ordered = [...places].sort(inDocumentOrder).filter((place) => lineOf(place) !== undefined);
  const isBegun = from !== null && isOnScreen(lineOf(pointOf(from)));
  const start = isBegun ? beside(ordered, from, step) : edge(ordered, (place) => isOnScreen(lineOf(place)), step);
  const found = ordered[(start + ordered.length) % ordered.length];
  if (!found) return null;
  scrollToTerm(found.block, () => lineOf(found));
  return { block: found.block, offset: found.span.start };
}

function pointOf({ block, offset }: Place): TermPlace {
  return { block, span: { start: offset, end: offset + 1 } };
}

function inDocumentOrder(one: TermPlace, other: TermPlace): number {
  const [first, second] = [one.block.pieces[0]?.node, other.block.pieces[0]?.node];
  if (!first || !second || first === second) return one.span.start - other.span.start;
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** Index of the term beside a place, which may itself be one; the first where there is none behind, -1 where none before. */
function beside(ordered: readonly TermPlace[], from: Place, step: 1 | -1): number {
  const isOther = ({ block, span }: TermPlace) =>
    block !== from.block || from.offset < span.start || span.end <= from.offset;
  const isBeyond = (place: TermPlace) => isOther(place) && inDocumentOrder(pointOf(from), place) * step < 0;
  return edge(ordered, isBeyond, step);
}

/** The first place for which something holds, or going backwards the last. */
function edge(ordered: readonly TermPlace[], holds: (place: TermPlace) => boolean, step: 1 | -1): number {
  return step === 1 ? Math.max(0, ordered.findIndex(holds)) : ordered.findLastIndex(holds);
}

function isOnScreen(line: Anchor | undefined): boolean {
  return line !== undefined && line.top >= 0 && line.bottom <= innerHeight;
}

function scrollToTerm({ container }: Block, lineOf: () => Anchor | undefined): void {
  if (isOnScreen(lineOf())) return;
  // A box that scrolls by itself first, then the window: a paragraph may be longer than that.
  container.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const line = lineOf();
  if (line) scrollBy({ top: line.top - innerHeight / 3, behavior: 'instant' });
}
