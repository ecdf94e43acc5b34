import { afterEach } from 'vitest';
import styles from '../../entrypoints/reader.content/page.css?inline';
import { type Block, collectBlocks } from '../../lib/dom/blocks.ts';

const stoppers: (() => void)[] = [];

afterEach(() => {
  for (const stop of stoppers.splice(0)) stop();
  document.body.replaceChildren();
  for (const node of document.querySelectorAll('[data-test-style], html > :not(head, body)')) node.remove();
  getSelection()?.removeAllRanges();
  scrollTo(0, 0);
});

/** Runs at the end of the present test. */
export function atEnd(stop: () => void): void {
  stoppers.push(stop);
}

/** A signal that ends with the test. */
export function endOfTest(): AbortSignal {
  const controller = new AbortController();
  atEnd(() => controller.abort());
  return controller.signal;
}

/** Makes the body the page's, with the style sheet that the reader brings along. */
export function openPage(html: string): HTMLElement {
  addStyle(`${styles} body { margin: 20px; font: 20px/1.5 sans-serif; }`);
  document.body.innerHTML = html;
  return document.body;
}

export function addStyle(css: string): void {
  const style = document.createElement('style');
  style.dataset.testStyle = '';
  style.textContent = css;
  document.head.append(style);
}

/** The one element that a selector finds. */
export function one(selector: string, root: ParentNode = document): HTMLElement {
  const found = root.querySelectorAll(selector);
  const [first] = found;
  if (found.length !== 1 || !(first instanceof HTMLElement)) throw new Error(`${found.length} × ${selector}`);
  return first;
}

export function onlyBlock(root: Node = document.body): Block {
  const blocks = collectBlocks(root);
  const [first] = blocks;
  if (blocks.length !== 1 || !first) throw new Error(`${blocks.length} blocks`);
  return first;
}

/** All nodes below a root, in document order. */
export function nodesOf(root: Node): Node[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

export function textsOf(root: Node): Text[] {
  return nodesOf(root).filter((node) => node instanceof Text);
}

/** The text node at an index below a root. */
export function textAt(root: Node, index = 0): Text {
  const text = textsOf(root)[index];
  if (!text) throw new Error(`no text node ${index}`);
  return text;
}

/** The box of one UTF-16 unit (or more) of a text node. */
export function boxOf(text: Text, offset: number, length = 1): DOMRect {
  const range = document.createRange();
  range.setStart(text, offset);
  range.setEnd(text, offset + length);
  return range.getBoundingClientRect();
}

export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The pinyin that stands over the words below a root, in document order. */
export function pinyinOf(root: ParentNode): string[] {
  return [...root.querySelectorAll('rt[data-tifa]')].map((rt) => rt.getAttribute('data-tifa') ?? '');
}
