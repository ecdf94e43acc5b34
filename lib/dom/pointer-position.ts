import { openRoot } from './flat-tree.ts';

export type Point = { readonly x: number; readonly y: number };

/** A character on screen: a text node and the UTF-16 offset at which it begins. */
export type CharacterPosition = { readonly node: Text; readonly offset: number };

/** The character under a point of the viewport, or null where there is none: a caret is found beside text too. */
export function characterAt({ x, y }: Point): CharacterPosition | null {
  const caret = caretAt(x, y);
  if (!caret) return null;
  const { node, offset } = caret;
  // The caret stands on the nearer side of the character: try the one behind it, then the one before it.
  for (const start of [offset, offset - 1]) {
    if (start >= 0 && start < node.length && covers(node, start, x, y))
      return { node, offset: wholeCharacter(node, start) };
  }
  return null;
}

function caretAt(x: number, y: number): CharacterPosition | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y, { shadowRoots: rootsAt(x, y) });
    return position?.offsetNode instanceof Text ? { node: position.offsetNode, offset: position.offset } : null;
  }
  // Chromium before 128.
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range?.startContainer instanceof Text ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** The open shadow roots at a point, the outermost first: a caret in a tree that is not named would be put before its host. */
function rootsAt(x: number, y: number): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let at = document.elementFromPoint(x, y);
  for (let root = at && openRoot(at); root && !roots.includes(root); root = at && openRoot(at)) {
    roots.push(root);
    at = root.elementFromPoint(x, y);
  }
  return roots;
}

function covers(node: Text, start: number, x: number, y: number): boolean {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, Math.min(start + 1, node.length));
  return [...range.getClientRects()].some((box) => isWithin(box, { x, y }));
}

export function isWithin({ left, top, right, bottom }: DOMRect, { x, y }: Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function wholeCharacter(node: Text, offset: number): number {
  const unit = node.data.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff && offset > 0 ? offset - 1 : offset;
}
