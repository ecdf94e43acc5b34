import { annotationAround } from './annotated-text.ts';

type End = { readonly node: Node; readonly offset: number };

/** A selection by the reader that is to survive our annotations' leaving and coming back. */
export type HeldSelection = {
  /** To be called when they have left: the same text is selected in the page's own nodes. */
  move(): void;
  /** Brings them back by `putBack`, and the selection with them; one that the reader has changed since stays. */
  moveBack(putBack: () => void): void;
};

/** Holds a selection with one range, from its anchor to its focus. */
export function heldSelection(selection: Selection): HeldSelection {
  const { anchor, focus } = endsOf(selection);
  const [bareAnchor, bareFocus] = [anchor && inPage(anchor), focus && inPage(focus)];
  let moved: ReturnType<typeof endsOf> | null = null;
  return {
    move() {
      // An end that stood in the page's own nodes, or stands in ours still, was kept up to date by the browser.
      const now = endsOf(selection);
      select(selection, fits(bareAnchor) ? bareAnchor : now.anchor, fits(bareFocus) ? bareFocus : now.focus);
      moved = endsOf(selection);
    },
    moveBack(putBack) {
      const [before, last] = [endsOf(selection), moved];
      const isSame = last !== null && sameEnd(before.anchor, last.anchor) && sameEnd(before.focus, last.focus);
      putBack();
      const now = endsOf(selection);
      if (isSame) select(selection, fits(anchor) ? anchor : now.anchor, fits(focus) ? focus : now.focus);
    },
  };
}

function endsOf({ anchorNode, anchorOffset, focusNode, focusOffset }: Selection) {
  return {
    anchor: anchorNode && { node: anchorNode, offset: anchorOffset },
    focus: focusNode && { node: focusNode, offset: focusOffset },
  };
}

/** The place in the page's own text node that an end within our element stands for; null for any other end. */
function inPage({ node, offset }: End): End | null {
  const annotated = annotationAround(node);
  if (!annotated) return null;
  const before = document.createRange();
  before.setStart(annotated.element, 0);
  before.setEnd(node, offset);
  return { node: annotated.original, offset: before.toString().length };
}

function select(selection: Selection, anchor: End | null, focus: End | null): void {
  if (anchor?.node.isConnected && focus?.node.isConnected) {
    selection.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
  }
}

/** Whether an end is still a place in the page: what holds it may have been emptied or taken away. */
function fits(end: End | null): boolean {
  if (!end?.node.isConnected) return false;
  const length = end.node instanceof Text ? end.node.length : end.node.childNodes.length;
  return end.offset <= length;
}

function sameEnd(one: End | null, other: End | null): boolean {
  return one?.node === other?.node && one?.offset === other?.offset;
}
