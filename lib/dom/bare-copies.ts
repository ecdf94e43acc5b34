import { type AnnotatedText, annotationAround, setAside } from './annotated-text.ts';
import { OWN_TEXT } from './eligible.ts';
import { heldSelection } from './held-selection.ts';
import { ROOMY } from './line-spacing.ts';

/**
 * Lets everything that is copied be the bare page's, markup too: while the browser and the page's own listeners copy,
 * the annotations within the selection stand aside. They are back before the next paint.
 * @param shadowRoots the open ones of the page, in which a selection may be.
 */
export function keepCopiesBare(signal: AbortSignal, shadowRoots: () => readonly ShadowRoot[] = () => []): void {
  addEventListener(
    'copy',
    (event) => {
      const selection = selectionIn(event.composedPath()[0]);
      if (selection?.rangeCount !== 1 || selection.isCollapsed) return;
      const putBack = bareSelection(selection, [document, ...shadowRoots()]);
      // A timer would run before the browser has copied or after it has painted.
      if (putBack) requestAnimationFrame(putBack);
    },
    { capture: true, signal },
  );
}

/** The selection as the tree of a copied node knows it: Chromium's document knows of one in a shadow tree only the host. */
function selectionIn(copied: EventTarget | undefined): Selection | null {
  const root = copied instanceof Node ? copied.getRootNode() : document;
  // Of no standard, and missing in Firefox, whose document knows it all.
  const own =
    root instanceof ShadowRoot && (root as ShadowRoot & Partial<Pick<Document, 'getSelection'>>).getSelection?.();
  return own || getSelection();
}

/** Takes our readings and line heights out of the selection; null where there are none. */
function bareSelection(selection: Selection, trees: readonly ParentNode[]): (() => void) | null {
  const annotated = annotationsIn(selection, trees);
  if (annotated.length === 0) return null;
  const roomy = trees
    .flatMap((tree) => [...tree.querySelectorAll(`[${ROOMY}]`)])
    .filter((block) => selection.containsNode(block, true))
    .map((block) => ({ block, lines: block.getAttribute(ROOMY) ?? '' }));
  const held = heldSelection(selection);
  const ends = annotated.map(setAside);
  for (const { block } of roomy) block.removeAttribute(ROOMY);
  held.move();
  return () =>
    held.moveBack(() => {
      for (const end of ends) end();
      // Readings may have gone for good meanwhile.
      for (const { block, lines } of roomy) if (block.querySelector(OWN_TEXT)) block.setAttribute(ROOMY, lines);
    });
}

function annotationsIn(selection: Selection, trees: readonly ParentNode[]): AnnotatedText[] {
  return trees
    .flatMap((tree) => [...tree.querySelectorAll(OWN_TEXT)])
    .flatMap((element) => {
      const annotated = selection.containsNode(element, true) ? annotationAround(element) : undefined;
      return annotated ? [annotated] : [];
    });
}
