import { type AnnotatedText, annotationAround, setAside } from './annotated-text.ts';
import { OWN_TEXT } from './eligible.ts';
import { heldSelection } from './held-selection.ts';
import { ROOMY } from './line-spacing.ts';

/**
 * Lets everything that is copied be the bare page's, markup too: while the browser and the page's own listeners copy,
 * the annotations within the selection stand aside. They are back before the next paint.
 */
export function keepCopiesBare(signal: AbortSignal): void {
  addEventListener(
    'copy',
    () => {
      const selection = getSelection();
      if (selection?.rangeCount !== 1 || selection.isCollapsed) return;
      const putBack = bareSelection(selection);
      // A timer would run before the browser has copied or after it has painted.
      if (putBack) requestAnimationFrame(putBack);
    },
    { capture: true, signal },
  );
}

/** Takes our readings and line heights out of the selection; null where there are none. */
function bareSelection(selection: Selection): (() => void) | null {
  const annotated = annotationsIn(selection);
  if (annotated.length === 0) return null;
  const roomy = [...document.querySelectorAll(`[${ROOMY}]`)].filter((block) => selection.containsNode(block, true));
  const held = heldSelection(selection);
  const ends = annotated.map(setAside);
  for (const block of roomy) block.removeAttribute(ROOMY);
  held.move();
  return () =>
    held.moveBack(() => {
      for (const end of ends) end();
      // Readings may have gone for good meanwhile.
      for (const block of roomy) if (block.querySelector(OWN_TEXT)) block.setAttribute(ROOMY, '');
    });
}

function annotationsIn(selection: Selection): AnnotatedText[] {
  return [...document.querySelectorAll(OWN_TEXT)].flatMap((element) => {
    const annotated = selection.containsNode(element, true) ? annotationAround(element) : undefined;
    return annotated ? [annotated] : [];
  });
}
