import { BEFORE, BLOCK, WIDE } from './format.ts';
import type { Sections } from './sections.ts';

/** What the counts in the file amount to. Entries of a node hold good once `unpack` was called with it. */
export type Links = {
  /** Works out the block of a node, once; cheap to call again. */
  unpack(node: number): void;
  /** Number of a node's first child; its last one is before the first child of the next node. */
  readonly firstChild: Uint32Array;
  /** Number of the word that ends at a node + 1, or 0. */
  readonly nodeWord: Uint32Array;
};

export function createLinks({ nodes, block, wide, children, ends }: Sections): Links {
  const firstChild = new Uint32Array(nodes + 1);
  const nodeWord = new Uint32Array(nodes);
  const isUnpacked = new Uint8Array(Math.ceil(nodes / BLOCK));

  function unpackBlock(number: number): void {
    isUnpacked[number] = 1;
    let child = block[number * BEFORE.size + BEFORE.child] ?? 0;
    let word = block[number * BEFORE.size + BEFORE.words] ?? 0;
    let nextWide = block[number * BEFORE.size + BEFORE.wide] ?? 0;
    const end = Math.min(nodes, (number + 1) * BLOCK);
    for (let node = number * BLOCK; node < end; node++) {
      firstChild[node] = child;
      const count = ((children[node >> 1] ?? 0) >> ((node & 1) * 4)) & WIDE;
      child += count === WIDE ? (wide[nextWide++] ?? 0) : count;
      if (((ends[node >> 3] ?? 0) >> (node & 7)) & 1) nodeWord[node] = ++word;
    }
    // Where the last node's children end; the next block says the same.
    firstChild[end] = child;
  }

  return {
    firstChild,
    nodeWord,
    unpack(node) {
      const number = (node / BLOCK) | 0;
      if (isUnpacked[number] === 0) unpackBlock(number);
    },
  };
}

/** The block of the node where a word ends. */
function blockOf(word: number, { block }: Sections): number {
  return lastWhere(block.length / BEFORE.size, (one) => (block[one * BEFORE.size + BEFORE.words] ?? 0) <= word);
}

/** The node where a word ends. */
export function nodeOf(word: number, sections: Sections, links: Links): number {
  let node = blockOf(word, sections) * BLOCK;
  links.unpack(node);
  while (node < sections.nodes && links.nodeWord[node] !== word + 1) node++;
  return node;
}

/** The last node whose children begin at or before this one. */
export function parentOf(node: number, { block, nodes }: Sections, links: Links): number {
  const blocks = block.length / BEFORE.size;
  const number = lastWhere(blocks, (one) => (block[one * BEFORE.size + BEFORE.child] ?? 0) <= node);
  links.unpack(number * BLOCK);
  const first = number * BLOCK;
  return first + lastWhere(Math.min(BLOCK, nodes - first), (one) => (links.firstChild[first + one] ?? 0) <= node);
}

/** The last of `count` numbers that holds, where all before it hold and none behind it; 0 at least. */
function lastWhere(count: number, holds: (number: number) => boolean): number {
  let low = 0;
  let high = count;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}
