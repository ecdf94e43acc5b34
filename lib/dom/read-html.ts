import type { StructuredText } from '../core/text/lay-out-text.ts';
import type { TextPart } from '../core/text/text-part.ts';
import { isInline } from './eligible.ts';

/** What is no text of the document, or stands around it: menus, forms, readings over the characters. */
const LEFT_OUT = new Set([
  'SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'OBJECT', 'EMBED', 'CANVAS', 'AUDIO', 'VIDEO', 'SVG', 'MATH', 'RT', 'RP',
  'BUTTON', 'INPUT', 'SELECT', 'TEXTAREA', 'NAV', 'DIALOG', 'IMG', 'PICTURE',
]); // biome-ignore format: one set, read as one
/** An element with this share of the punctuation holds the text; what stands beside it are boxes of the page. */
const NEARLY_ALL = 0.8;
/** A block with more of its text in links is a menu. */
const MENU = 0.6;
/** Fewer marks than this, and the page has no running text: a list of headlines, a table. */
const FEW = 5;

/**
 * Takes over the text of an HTML file: headings, paragraphs, lists, tables and captions, in the order of the file. It is
 * parsed into a document that runs and loads nothing.
 */
export function readHtml(html: string): StructuredText {
  const parsed = new DOMParser().parseFromString(withoutHandlers(html), 'text/html');
  const all = partsOf(parsed.body, () => false);
  const main = partsOf(mainElement(parsed.body), isMenu);
  return { title: titleOf(parsed), main: main.some(hasSentence) ? main : all, all };
}

/** None would run in a document of the parser's, but the browser would report each as an error of ours. */
function withoutHandlers(html: string): string {
  return html.replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/(\s)on\w+\s*=/gi, '$1data-off='));
}

function hasSentence(part: TextPart): boolean {
  return part.kind === 'paragraph' && /[。！？]/.test(part.text);
}

/** The window's title mostly adds the names of the section and the site. */
function titleOf(parsed: Document): string {
  const title = inLine(parsed.title);
  const heading = inLine(parsed.querySelector('h1')?.textContent ?? '');
  if (heading !== '' && title.includes(heading)) return heading;
  return title.split(/--|_| [-–—|｜] |\|/)[0]?.trim() || heading;
}

/** The innermost element that holds nearly all of the page's punctuation outside links. */
function mainElement(body: Element): Element {
  const total = punctuation(body);
  let main = body;
  for (;;) {
    const inner = [...main.children].find(
      (child) => hasBlocks(child) && punctuation(child) >= Math.max(FEW, total * NEARLY_ALL),
    );
    if (!inner) return main;
    main = inner;
  }
}

function punctuation(element: Element): number {
  let count = 0;
  const walker = element.ownerDocument.createTreeWalker(
    element,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node instanceof Element && (isLeftOut(node) || node.tagName === 'A')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) {
    if (walker.currentNode.nodeType === Node.TEXT_NODE)
      count += walker.currentNode.nodeValue?.match(/[，。！？；]/g)?.length ?? 0;
  }
  return count;
}

function isMenu(element: Element): boolean {
  const all = element.textContent.replace(/\s/g, '').length;
  if (all === 0) return false;
  const links = [...element.querySelectorAll('a')].map(({ textContent }) => textContent.replace(/\s/g, '').length);
  return links.reduce((sum, length) => sum + length, 0) > all * MENU;
}

function isLeftOut(element: Element): boolean {
  return LEFT_OUT.has(element.tagName.toUpperCase()) || element.hasAttribute('hidden');
}

function hasBlocks(element: Element): boolean {
  return [...element.querySelectorAll('*')].some((inner) => !isInline(inner) && !isLeftOut(inner));
}

function partsOf(root: Element, isSkipped: (element: Element) => boolean): TextPart[] {
  const collector = new PartCollector(isSkipped);
  collector.walk(root);
  collector.close('paragraph');
  return collector.parts;
}

class PartCollector {
  readonly parts: TextPart[] = [];
  readonly #isSkipped: (block: Element) => boolean;
  #text = '';

  /** @param isSkipped which blocks to leave out. */
  constructor(isSkipped: (block: Element) => boolean) {
    this.#isSkipped = isSkipped;
  }

  walk(element: Element): void {
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) this.#text += child.nodeValue ?? '';
      else if (child instanceof Element && !isLeftOut(child)) this.#add(child);
    }
  }

  #add(element: Element): void {
    if (isInline(element)) {
      this.walk(element);
      return;
    }
    this.close('paragraph');
    if (this.#isSkipped(element)) return;
    if (element.tagName === 'TR' && this.#addRow(element)) return;
    this.walk(element);
    this.close(kindOf(element));
  }

  /** Cells that hold blocks make a layout, not a table. */
  #addRow(row: Element): boolean {
    const cells = [...row.children];
    if (cells.length < 2 || cells.some(hasBlocks)) return false;
    const texts = cells.map(({ textContent }) => inLine(textContent ?? ''));
    if (texts.some(Boolean)) this.parts.push({ kind: 'row', cells: texts });
    return true;
  }

  /** Ends the run of text. */
  close(kind: 'heading' | 'paragraph' | 'item' | 'caption'): void {
    const text = kind === 'paragraph' ? withIndent(this.#text) : inLine(this.#text);
    this.#text = '';
    if (text.trim() !== '') this.parts.push({ kind, text });
  }
}

function kindOf({ tagName }: Element): 'heading' | 'paragraph' | 'item' | 'caption' {
  if (/^H[1-6]$/.test(tagName)) return 'heading';
  if (tagName === 'LI') return 'item';
  return tagName === 'FIGCAPTION' || tagName === 'CAPTION' ? 'caption' : 'paragraph';
}

/** White space as a browser would show it; where a line of the source ends between Chinese characters there is none. */
function inLine(text: string): string {
  return withIndent(text).trim();
}

/** The same with the ideographic spaces that indent a paragraph, by which it is told from the rest of a broken one. */
function withIndent(text: string): string {
  return text
    .replace(/^[ \t\r\n\f]+|[ \t\r\n\f]+$/g, '')
    .replace(/([\p{Script=Han}，。、；：）”])\s*\n\s*(?=[\p{Script=Han}（“，。])/gu, '$1')
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(/\u00a0/g, ' ')
    .trimEnd();
}
