import type { CharacterPosition } from './pointer-position.ts';
import { selectedRange } from './selected-text.ts';

/** The first character that the reader has selected, without touching the selection. @param shadowRoots as `selectedRange`. */
export function selectionStart(shadowRoots: readonly ShadowRoot[] = []): CharacterPosition | null {
  const range = selectedRange(shadowRoots);
  if (!range) return null;
  if (range.startContainer instanceof Text && range.startOffset < range.startContainer.length) {
    return { node: range.startContainer, offset: range.startOffset };
  }
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text && node.length > 0 && range.comparePoint(node, 0) === 0) return { node, offset: 0 };
  }
  return null;
}
