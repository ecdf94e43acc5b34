import { hostAround } from './flat-tree.ts';
import type { Anchor } from './surface.ts';

/** What the reader has selected on the page, and the last line of it on screen; null where nothing is. */
export function selectedText(
  shadowRoots: readonly ShadowRoot[] = [],
): { readonly text: string; readonly anchor: Anchor } | null {
  const range = selectedRange(shadowRoots);
  // Of fields a range says nothing; of a shadow tree the selection itself may not.
  const text = String(getSelection() ?? '').trim() || String(range ?? '').trim();
  if (!range || text === '') return null;
  const anchor = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
  return { text, anchor };
}

/**
 * What the reader has selected on the page, as it stands there; null where nothing is. Of a shadow tree that a selection
 * leaves, it takes in the whole.
 * @param shadowRoots the open ones of the page: only into these do browsers let us see, and older ones not at all.
 */
export function selectedRange(shadowRoots: readonly ShadowRoot[] = []): Range | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const composed =
    'getComposedRanges' in selection && selection.getComposedRanges({ shadowRoots: [...shadowRoots] })[0];
  const range = composed ? withinOneTree(composed) : selection.getRangeAt(0);
  return range.collapsed ? null : range;
}

/** The range in the innermost tree that has both ends, or the hosts of the trees in which they are, in it. */
function withinOneTree({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range {
  const range = document.createRange();
  for (const start of withHosts(startContainer)) {
    const end = withHosts(endContainer).find((one) => one.getRootNode() === start.getRootNode());
    if (!end) continue;
    if (start === startContainer) range.setStart(start, startOffset);
    else range.setStartBefore(start);
    if (end === endContainer) range.setEnd(end, endOffset);
    else range.setEndAfter(end);
    break;
  }
  return range;
}

/** A node, and the hosts of the shadow trees around it from within. */
function withHosts(node: Node): Node[] {
  const host = hostAround(node);
  return host ? [node, ...withHosts(host)] : [node];
}
