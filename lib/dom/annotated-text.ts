import { OWN_TEXT } from './eligible.ts';

/**
 * A page's text node under annotation: emptied, with our element right behind it that shows its text. The node itself
 * never moves, so a framework that owns it can go on updating or removing it (docs/adr/0002).
 */
export type AnnotatedText = { readonly original: Text; readonly data: string; readonly element: HTMLElement };

const byOriginal = new WeakMap<Text, AnnotatedText>();
const byElement = new WeakMap<Element, AnnotatedText>();
/** Nodes that we have just given their text back, until the observer has seen it. */
const restored = new WeakSet<Text>();
/** Annotations that stand aside for a moment. */
const aside = new WeakMap<Text, AnnotatedText>();

export function annotationOf(original: Text): AnnotatedText | undefined {
  return byOriginal.get(original);
}

/** Whether a text node is annotated, be it that the annotation stands aside just now. */
export function isAnnotated(original: Text): boolean {
  return byOriginal.has(original) || aside.has(original);
}

/** The annotation that a node of ours belongs to. */
export function annotationAround(node: Node): AnnotatedText | undefined {
  const element = node.parentElement?.closest(OWN_TEXT) ?? (node instanceof Element ? node.closest(OWN_TEXT) : null);
  return element ? byElement.get(element) : undefined;
}

/** The text that a text node of the page stands for, annotated or not. */
export function sourceText(original: Text): string {
  return byOriginal.get(original)?.data ?? original.data;
}

/** Puts `element`, which must hold exactly the node's text, in the place of the node's own text. */
export function replaceText(original: Text, element: HTMLElement): void {
  aside.delete(original);
  const before = byOriginal.get(original);
  const annotated = { original, data: sourceText(original), element };
  byOriginal.set(original, annotated);
  byElement.set(element, annotated);
  if (before) {
    byElement.delete(before.element);
    before.element.replaceWith(element);
  } else {
    original.after(element);
    original.data = '';
  }
}

/** Gives the node its text back, unless the page has written to it since. */
export function restoreText(original: Text): void {
  aside.delete(original);
  const annotated = byOriginal.get(original);
  if (!annotated) return;
  forget(annotated);
  if (original.data !== '') return;
  original.data = annotated.data;
  restored.add(original);
}

/**
 * Gives the node its text back for a moment.
 * @returns what ends the moment; it does nothing where the node was written to, restored or annotated anew meanwhile.
 */
export function setAside(annotated: AnnotatedText): () => void {
  const { original, data, element } = annotated;
  restoreText(original);
  aside.set(original, annotated);
  return () => {
    if (aside.get(original) !== annotated) return;
    aside.delete(original);
    if (original.isConnected && original.data === data) replaceText(original, element);
  };
}

/** Whether a change from an empty text was our restoring; answers once for each. */
export function tookBackText(original: Text): boolean {
  return restored.delete(original);
}

/** Takes our element away and leaves the node as the page has made it. */
export function forget({ original, element }: AnnotatedText): void {
  byOriginal.delete(original);
  byElement.delete(element);
  element.remove();
}

/** The text nodes that show a page's text node now: itself, or those in our element. */
export function shownNodes(original: Text): Text[] {
  const annotated = byOriginal.get(original);
  if (!annotated) return [original];
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(annotated.element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
  return nodes;
}
