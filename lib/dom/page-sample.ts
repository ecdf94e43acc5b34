import { shownChildren } from './flat-tree.ts';

/** UTF-16 units that are enough to tell a page's language by. */
const ENOUGH = 100_000;

/** The text of a page, or enough of it to tell its language; without scripts, which may be longer than all of it. */
export function sampleOf(root: Node | null): string {
  const texts: string[] = [];
  let length = 0;

  function read(node: Node): void {
    for (const child of shownChildren(node)) {
      if (length >= ENOUGH) return;
      if (child instanceof Text) {
        texts.push(child.data);
        length += child.length;
      } else if (!/^(script|style|template|noscript)$/i.test(child.nodeName)) read(child);
    }
  }

  if (root) read(root);
  return texts.join('');
}
