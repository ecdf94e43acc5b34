import { hasHan } from '../core/text/han.ts';
import { annotationOf, sourceText } from './annotated-text.ts';
import { isInline, isLink, isSkipped, OWN_TEXT } from './eligible.ts';
import { isLeftOut, shownChildren, shownParent } from './flat-tree.ts';

/** A text node of the page with the place of its text in the block. UTF-16. */
export type Piece = { readonly node: Text; readonly start: number; readonly end: number };

/**
 * An unbroken run of text as the reader sees it: what stands between two block boundaries or line breaks. Inline tags
 * do not interrupt it; at the edges of links stand breaks, which no word crosses.
 */
export type Block = {
  readonly container: Element;
  readonly text: string;
  readonly breaks: readonly number[];
  readonly pieces: readonly Piece[];
};

/** As long as the background takes; prose never comes near it. */
const LONGEST = 20_000;

/** The blocks with Chinese text below a node, in document order. */
export function collectBlocks(root: Node): Block[] {
  const collector = new BlockCollector();
  if (root instanceof Text) collector.addText(root);
  else collector.walk(root);
  collector.close();
  return collector.blocks;
}

/** The blocks around a node that may have changed: those of its nearest block-level ancestor. */
export function blocksAround(...nodes: readonly Node[]): Block[] {
  const containers = new Set<Element>();
  for (const changed of nodes) {
    const node = changed instanceof ShadowRoot ? changed.host : changed;
    const container = node instanceof Element && !isInline(node) ? node : blockContainer(node);
    if (container && !insideSkipped(container)) containers.add(container);
  }
  return [...containers].filter((container) => !isBelowAny(container, containers)).flatMap(collectBlocks);
}

function isBelowAny(element: Element, others: ReadonlySet<Element>): boolean {
  for (let at = shownParent(element); at; at = shownParent(at)) if (others.has(at)) return true;
  return false;
}

/** The nearest element around a node that is neither inline nor a slot: what a block is measured and observed by. */
export function blockContainer(node: Node): Element | null {
  let element = shownParent(node);
  while (element && (isInline(element) || element.tagName === 'SLOT')) element = shownParent(element);
  return element;
}

/** Whether two readings of the page give the same block: the same text of the same nodes, broken at the same places. */
export function isSameBlock(a: Block, b: Block): boolean {
  return (
    a.text === b.text &&
    a.pieces.length === b.pieces.length &&
    a.pieces.every(({ node }, i) => node === b.pieces[i]?.node) &&
    a.breaks.join() === b.breaks.join()
  );
}

/** Whether an element's text is none that is read, or none that is shown. */
export function insideSkipped(element: Element): boolean {
  for (let at: Element | null = element; at; at = shownParent(at)) if (isSkipped(at) || isLeftOut(at)) return true;
  return false;
}

class BlockCollector {
  readonly blocks: Block[] = [];
  #pieces: Piece[] = [];
  #text = '';
  #breaks: number[] = [];

  walk(node: Node): void {
    for (const child of shownChildren(node)) {
      if (child instanceof Text) this.addText(child);
      else if (child instanceof Element) this.#addElement(child);
    }
  }

  addText(node: Text): void {
    const data = sourceText(node);
    if (data.length === 0) return;
    if (this.#text.length + data.length > LONGEST) this.close();
    // One unit for one unit, so that offsets stay those of the node.
    const text = data.slice(0, LONGEST).replace(/[\t\n\r\f]/g, ' ');
    this.#pieces.push({ node, start: this.#text.length, end: this.#text.length + text.length });
    this.#text += text;
  }

  #addElement(element: Element): void {
    // Our own element repeats what the emptied node before it stands for.
    if (element.tagName === OWN_TEXT) return;
    if (isSkipped(element)) {
      // Reading goes on behind an inline code sample or an icon, but no word runs through it.
      if (isInline(element) || getsNoLineOfItsOwn(element)) this.#breaks.push(this.#text.length);
      else this.close();
    } else if (isInline(element)) {
      if (isLink(element)) this.#breaks.push(this.#text.length);
      this.walk(element);
      if (isLink(element)) this.#breaks.push(this.#text.length);
    } else {
      this.close();
      this.walk(element);
      this.close();
    }
  }

  close(): void {
    const first = this.#pieces[0];
    const container = first && blockContainer(first.node);
    if (container && hasHan(this.#text)) {
      const breaks = [...new Set(this.#breaks)].filter((offset) => offset > 0 && offset < this.#text.length);
      this.blocks.push({ container, text: this.#text, breaks, pieces: this.#pieces });
    }
    this.#pieces = [];
    this.#text = '';
    this.#breaks = [];
  }
}

function getsNoLineOfItsOwn(element: Element): boolean {
  return ['SCRIPT', 'STYLE', 'SVG', 'CODE', 'KBD', 'SAMP', 'BUTTON', 'RT', 'RP', 'NOSCRIPT', 'TEMPLATE'].includes(
    element.tagName.toUpperCase(),
  );
}

/** Whether the page still shows the block as it was read. */
export function isCurrent(block: Block): boolean {
  return block.pieces.every(({ node, start, end }) => {
    if (!node.isConnected) return false;
    const annotated = annotationOf(node);
    if (annotated && node.data !== '') return false;
    // As much of it as a block takes.
    const text = sourceText(node).slice(0, LONGEST);
    return text.length === end - start && block.text.startsWith(text.replace(/[\t\n\r\f]/g, ' '), start);
  });
}
