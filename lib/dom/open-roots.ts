import { blockContainer } from './blocks.ts';
import { OWN_TEXT } from './eligible.ts';
import { openRoot } from './flat-tree.ts';

/** The open shadow roots of a page, as far as they have been noticed. */
export type OpenRoots = {
  /** Notices the roots at and below a node, those within each other too. */
  look(below: Node): void;
  /** Those that are on the page now. */
  current(): ShadowRoot[];
};

type OpenRootsOptions = {
  readonly onFound: (root: ShadowRoot) => void;
  /** An element that had been waiting for its script has got its root. */
  readonly onLate: (host: Element) => void;
  readonly signal: AbortSignal;
};

/**
 * No event tells of a root, and a content script sees no definition of an element. So custom elements that nobody has
 * defined yet are watched for their size, which changes when their content comes, and so are the boxes around them, since
 * an element within a line has no size. A root that a script attaches late to any other element, or without a change of
 * size, is noticed when something changes around it.
 */
export function createOpenRoots({ onFound, onLate, signal }: OpenRootsOptions): OpenRoots {
  const known = new Set<ShadowRoot>();
  const undefinedYet = new Set<Element>();
  const sizes = new ResizeObserver(lookAgain);
  signal.addEventListener('abort', () => sizes.disconnect());

  function walk(node: Node): void {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child instanceof Element && child.tagName !== OWN_TEXT) visit(child);
    }
  }

  function visit(element: Element): void {
    const root = openRoot(element);
    if (root) add(root);
    else if (element.localName.includes('-') && !element.matches(':defined')) waitFor(element);
    walk(element);
  }

  function add(root: ShadowRoot): void {
    if (!known.has(root)) {
      known.add(root);
      onFound(root);
    }
    walk(root);
  }

  function waitFor(element: Element): void {
    if (undefinedYet.has(element)) return;
    undefinedYet.add(element);
    sizes.observe(element);
    const around = blockContainer(element);
    if (around) sizes.observe(around);
  }

  function lookAgain(): void {
    for (const element of undefinedYet) {
      if (element.isConnected && !element.matches(':defined')) continue;
      undefinedYet.delete(element);
      if (!element.isConnected || !openRoot(element)) continue;
      visit(element);
      onLate(element);
    }
    if (undefinedYet.size === 0) sizes.disconnect();
  }

  return {
    look(below) {
      for (const root of known) if (!root.isConnected) known.delete(root);
      if (undefinedYet.size > 0) lookAgain();
      if (below instanceof Element) visit(below);
      else walk(below);
    },
    current: () => [...known].filter((root) => root.isConnected),
  };
}
