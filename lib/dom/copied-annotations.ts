import { annotationAround, annotationOf } from './annotated-text.ts';
import { OWN_TEXT } from './eligible.ts';
import { ROOMY } from './line-spacing.ts';

/**
 * Turns copies of our elements back into text. A page that clones an annotated paragraph, or writes its markup anew,
 * makes elements that look like ours, which nobody would take away.
 */
export function bareCopiesIn(added: Node): void {
  if (!(added instanceof Element)) return;
  const found = [...added.querySelectorAll(OWN_TEXT), ...(added.tagName === OWN_TEXT ? [added] : [])];
  const copies = found.filter((element) => !annotationAround(element));
  for (const copy of copies) {
    const roomy = copy.closest(`[${ROOMY}]`);
    const { previousSibling: before, textContent: text } = copy;
    // The emptied node was cloned along.
    if (before instanceof Text && before.data === '' && !annotationOf(before)) {
      before.data = text;
      copy.remove();
    } else copy.replaceWith(text);
    const isOurs = [...(roomy?.querySelectorAll(OWN_TEXT) ?? [])].some(annotationAround);
    if (!isOurs) roomy?.removeAttribute(ROOMY);
  }
}
