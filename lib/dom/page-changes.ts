import { annotationAround, annotationOf, forget, restoreText, tookBackText } from './annotated-text.ts';
import { bareCopiesIn } from './copied-annotations.ts';
import { OWN_CARD, OWN_READING, OWN_TEXT } from './eligible.ts';

/** Time without further changes, in milliseconds, after which the changed places are read again. */
const SETTLED = 150;
/** A page that never settles is read at least this often. */
const LONGEST_WAIT = 1_000;

/** What is observed of a page. */
const CHANGES = { subtree: true, childList: true, characterData: true, characterDataOldValue: true };

export type PageChanges = {
  /** Watches a shadow tree like the page around it. */
  watch(root: ShadowRoot): void;
  /** Has a node read again that no observer could tell of. */
  report(node: Node): void;
};

/**
 * Watches the page and reports the nodes below which it has changed, once it has settled. What the page does to an
 * annotated text node is answered at once, before the browser paints: our copy of its old text goes.
 */
export function watchPageChanges(onChange: (changed: readonly Node[]) => void, signal: AbortSignal): PageChanges {
  const changed = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;

  function report(): void {
    const nodes = [...changed].filter((node) => node.isConnected);
    changed.clear();
    waitingSince = 0;
    if (nodes.length > 0) onChange(nodes);
  }

  function note(nodes: readonly Node[]): void {
    const before = changed.size;
    for (const node of nodes) changed.add(node);
    if (changed.size === before) return;
    waitingSince ||= performance.now();
    clearTimeout(timer);
    const left = LONGEST_WAIT - (performance.now() - waitingSince);
    timer = setTimeout(report, Math.max(0, Math.min(SETTLED, left)));
  }

  const observer = new MutationObserver((records) => note(records.flatMap((record) => pageChange(record) ?? [])));
  observer.observe(document, CHANGES);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return {
    watch(root) {
      observer.observe(root, CHANGES);
      // Which children of the host are shown may change without any node's coming or going.
      root.addEventListener('slotchange', () => note([root.host]), { signal });
    },
    report: (node) => note([node]),
  };
}

/** The node to read again after a change by the page; null where the change is our own. */
function pageChange(record: MutationRecord): Node | null {
  const { target } = record;
  if (annotationAround(target) || (target instanceof Element && [OWN_CARD, OWN_READING].includes(target.tagName)))
    return null;
  if (record.type === 'characterData') return target instanceof Text ? textChange(target, record.oldValue) : null;
  const wasBared = [...record.removedNodes].map((node) => losesElement(node, record.addedNodes)).includes(true);
  for (const node of record.addedNodes) bareCopiesIn(node);
  const added = [...record.addedNodes].filter((node) => !isOwn(node));
  const removed = [...record.removedNodes].filter((node) => !isOwn(node));
  for (const node of removed) if (node instanceof Text) dropOrphan(node);
  for (const node of added) closeUp(node);
  return wasBared || added.length > 0 || removed.length > 0 ? target : null;
}

/** Whether the page took out our element; the text that it showed goes back, unless the page has put it in its place. */
function losesElement(removed: Node, added: NodeList): boolean {
  const annotated = isOwn(removed) ? annotationAround(removed) : undefined;
  if (!annotated || annotated.original.nextSibling === annotated.element) return false;
  const isReplaced = annotated.original.isConnected && [...added].some((node) => node.textContent === annotated.data);
  if (isReplaced) forget(annotated);
  else restoreText(annotated.original);
  return true;
}

function textChange(text: Text, oldValue: string | null): Node | null {
  const annotated = annotationOf(text);
  // Emptied by us; what the page empties was empty before.
  if (annotated && text.data === '' && oldValue !== '') return null;
  if (oldValue === '' && tookBackText(text)) return null;
  if (annotated) forget(annotated);
  return text;
}

/** The page took a text node out whose text our element still shows. A node that was only moved keeps its annotation. */
function dropOrphan(text: Text): void {
  const annotated = annotationOf(text);
  if (!annotated || text.nextSibling === annotated.element) return;
  forget(annotated);
  if (text.data === '') text.data = annotated.data;
}

/** The page put a node behind an annotated text node: our element, which shows that text, belongs before it. */
function closeUp({ nextSibling }: Node): void {
  const annotated = nextSibling && annotationAround(nextSibling);
  if (!annotated || annotated.element !== nextSibling) return;
  const { original, element } = annotated;
  if (original.nextSibling !== element && original.parentNode === element.parentNode) original.after(element);
}

function isOwn(node: Node): boolean {
  return node instanceof Element && [OWN_TEXT, OWN_CARD, OWN_READING].includes(node.tagName);
}
