import type { Anchor } from './surface.ts';

/** What the reader has selected on the page, and the last line of it on screen; null where nothing is. */
export function selectedText(): { readonly text: string; readonly anchor: Anchor } | null {
  const selection = getSelection();
  const text = selection?.toString().trim() ?? '';
  if (!selection || selection.rangeCount === 0 || text === '') return null;
  const range = selection.getRangeAt(0);
  const anchor = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
  return { text, anchor };
}

/** What the reader has selected on the page, as it stands there; null where nothing is. */
export function selectedRange(): Range | null {
  const selection = getSelection();
  return selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
}
