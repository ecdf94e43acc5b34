import { OWN_CARD } from './eligible.ts';

/**
 * The page as it is shown: where an element has an open shadow root, that root's tree stands in its place, and its
 * children only where a slot takes them. A closed root is as good as none: its host counts as an element like others.
 */

/** An element's open shadow root; our own card's is none of the page's. */
export function openRoot(element: Element): ShadowRoot | null {
  return element.tagName === OWN_CARD ? null : element.shadowRoot;
}

/** What is shown within a node, in order. */
export function shownChildren(node: Node): Iterable<Node> {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    // Slots that a script fills take no element of ours: a text among them would vanish with its annotation.
    if (assigned.length > 0)
      return isFilledByScript(node) ? assigned.filter((one) => one instanceof Element) : assigned;
  }
  return ((node instanceof Element && openRoot(node)) || node).childNodes;
}

/** The element that shows a node within it: the slot, the parent, or the host of the shadow tree. */
export function shownParent(node: Node): Element | null {
  const slot = node instanceof Element || node instanceof Text ? node.assignedSlot : null;
  return slot ?? node.parentElement ?? (node.parentNode instanceof ShadowRoot ? node.parentNode.host : null);
}

/** Whether an element stands where its host or slot shows something else. */
export function isLeftOut(element: Element): boolean {
  const { parentElement: parent } = element;
  if (!parent || element.assignedSlot) return false;
  return openRoot(parent) !== null || (parent instanceof HTMLSlotElement && parent.assignedNodes().length > 0);
}

/** As `Element.closest`, also beyond the slot or shadow tree that an element is shown in. */
export function closestShown(element: Element, selectors: string): Element | null {
  for (let at: Element | null = element; at; at = wayOut(at)) {
    const found = at.closest(selectors);
    if (found) return found;
  }
  return null;
}

/** As `Node.contains`, shadow trees within the element included. */
export function containsShown(element: Element, node: Node): boolean {
  for (let at: Node | null = node; at; at = hostAround(at)) if (element.contains(at)) return true;
  return false;
}

/** The host of the open or closed shadow tree that a node is in. */
export function hostAround(node: Node): Element | null {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The slot that takes an element or one around it, or else the host around them. */
function wayOut(element: Element): Element | null {
  for (let at: Element | null = element; at; at = at.parentElement) if (at.assignedSlot) return at.assignedSlot;
  return hostAround(element);
}

function isFilledByScript(slot: HTMLSlotElement): boolean {
  const root = slot.getRootNode();
  return root instanceof ShadowRoot && root.slotAssignment === 'manual';
}
