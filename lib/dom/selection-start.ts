import type { CharacterPosition } from './pointer-position.ts';

/** The first character that the reader has selected, without touching the selection. */
export function selectionStart(): CharacterPosition | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
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
